import { argumentsOf } from '../../calls/arguments.js'
import { contentOf } from '../../calls/content.js'
import { type CallFacts, idsAgree, lastPart, longerName, sameArguments, sameCall, sameTool } from '../../calls/match.js'
import { rfc3339 } from '../../calls/time/read-time.js'
import { sameJson } from '../../json/same-json.js'
import { writeJson } from '../../json/write-json.js'

import type { JsonValue } from '../../model/json.js'
import type { ToolCall } from '../../model/trace.js'
import { errorIn, resultIn } from './calls-in-history.js'
import type { SessionStep } from './join-trace.js'
import type { RequestedCall, SpanCall } from './span-note.js'

/** A call of a session in its final place. */
export interface OrderedCall {
  readonly call: ToolCall
  readonly step: SessionStep
  /** Its place within the step: 0 for a call that ran. */
  readonly index: number
}

/** What an answer asked for. Most are calls that ran and whose arguments are known: those of the answer are parsed when asked for. */
class Request {
  readonly tool: string
  readonly id: string | undefined
  readonly step: SessionStep
  readonly index: number
  readonly outcome: RequestedCall['outcome']
  readonly answer: Answer
  answered = false
  readonly #written: JsonValue | undefined
  #args: JsonValue | undefined

  constructor({ tool, id, written, outcome }: RequestedCall, step: SessionStep, index: number, answer: Answer) {
    this.tool = tool
    this.id = id
    this.outcome = outcome
    this.answer = answer
    this.step = step
    this.index = index
    this.#written = written
  }

  get args(): JsonValue | undefined {
    this.#args ??= argumentsOf(this.#written)
    return this.#args
  }
}

/** The calls of one answer stand together, where the first of them started. */
interface Answer {
  /** That of its span, until one of its calls is known to have started. */
  place: number
  hasStarted: boolean
}

/** The answers of a span, by their numbers. One that nothing ran of stands behind the one before it. */
class Answers {
  readonly #place: number
  readonly #answers = new Map<number, Answer>()

  constructor(place: number) {
    this.#place = place
  }

  get(number = 0): Answer {
    const answer = this.#answers.get(number) ?? { place: this.#place, hasStarted: false }
    this.#answers.set(number, answer)
    return answer
  }

  settle(): void {
    let last = this.#place
    for (const answer of this.#answers.values()) {
      if (!answer.hasStarted) answer.place = last
      last = Math.max(last, answer.place)
    }
  }
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

  const answers: Answers[] = []
  const requests = byStart.flatMap((step, place) => {
    if (step.requests.length === 0) return none
    const ofStep = new Answers(place)
    answers.push(ofStep)
    return step.requests.map((asked, index) => new Request(asked, step, index, ofStep.get(asked.answer)))
  })
  const executions = withoutEchoes(
    byStart.flatMap((step): Execution[] => (step.call ? [{ call: step.call, step }] : [])),
  )
  pair(executions, requests)

  for (const { request, step } of executions) {
    if (request && !request.answer.hasStarted) {
      Object.assign(request.answer, { place: position.get(step), hasStarted: true })
    }
  }
  for (const each of answers) each.settle()
  const placed = [
    ...executions.map((execution) => ({
      place: execution.request?.answer.place ?? (position.get(execution.step) as number),
      index: execution.request?.index ?? 0,
      ordered: executedCall(execution),
    })),
    ...neverRan(requests).map((request) => ({
      place: request.answer.place,
      index: request.index,
      ordered: requestedCall(request),
    })),
  ]
  return placed.sort((a, b) => a.place - b.place || a.index - b.index).map((entry) => entry.ordered)
}

const none: readonly Request[] = []

/** Agents that send spans and log events record each call in both: the span counts, one for one. */
function withoutEchoes(executions: readonly Execution[]): readonly Execution[] {
  if (!executions.some(({ call }) => call.isLogged) || executions.every(({ call }) => call.isLogged)) return executions
  const spans = queuesBy(
    executions.filter(({ call }) => !call.isLogged),
    ({ call }) => lastPart(call.tool),
  )
  return executions.filter(({ call }) => {
    if (!call.isLogged) return true
    const same = spans.get(lastPart(call.tool)) ?? []
    const echoed = same.findLast((span) => idsAgree(span.call, call) && sameCall(span.call, call))
    if (echoed) same.splice(same.lastIndexOf(echoed), 1)
    return !echoed
  })
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

/**
 * Finds for each call that ran its request, in rounds from the surest on; of equal keys in order. With one id they are one call
 * only if tools agree, and arguments are equal or absent on one side; without ids a tool may have got others than were asked for.
 */
function pair(executions: readonly Execution[], requests: readonly Request[]): void {
  for (const { of, key, fits } of rounds) {
    const unanswered = requests.filter(({ answered }) => !answered)
    if (unanswered.length === 0) return
    const open = executions.filter(({ call, request }) => !request && of(call))
    if (open.length === 0) continue
    const queues = queuesBy(unanswered, key)
    for (const execution of open) {
      const queue = queues.get(key(execution.call)) ?? []
      const at = lastFit(queue, (request) => fits(execution.call, request))
      const [request] = at < 0 ? [] : queue.splice(at, 1)
      if (!request) continue
      request.answered = true
      execution.request = request
    }
  }
}

/** Requests of one key that are looked at for a call. */
const maxLooked = 64

/** The place of the first of a queue that fits, which stands last. */
function lastFit(queue: readonly Request[], fits: (request: Request) => boolean): number {
  const end = Math.max(0, queue.length - maxLooked)
  for (let at = queue.length - 1; at >= end; at--) if (fits(queue[at] as Request)) return at
  return -1
}

/** One way to find which request led to a call: of those with its key the first that fits. */
interface Round {
  readonly of: (call: SpanCall) => boolean
  readonly key: (call: CallFacts) => string | undefined
  readonly fits: (call: SpanCall, request: Request) => boolean
}

const isNamed = (call: SpanCall) => call.namesClass !== true
const byTool = ({ tool }: CallFacts) => lastPart(tool)
const rounds: readonly Round[] = [
  {
    of: () => true,
    key: ({ id }) => id,
    fits: (call, request) =>
      (!isNamed(call) || sameTool(call.tool, request.tool)) &&
      (call.args === undefined || sameArguments(call.args, request.args)),
  },
  {
    of: (call) => isNamed(call) && call.args !== undefined,
    key: byTool,
    fits: (call, request) => sameTool(call.tool, request.tool) && sameJson(call.args, request.args),
  },
  {
    of: isNamed,
    key: byTool,
    fits: (call, request) =>
      sameTool(call.tool, request.tool) &&
      (call.id === undefined || request.id === undefined || call.args === undefined || request.args === undefined),
  },
  { of: (call) => !isNamed(call), key: ({ args }) => canonicalText(args), fits: () => true },
]

/** Entries by key, the first one last. */
function queuesBy<Entry>(
  entries: readonly Entry[],
  key: (entry: Entry) => string | undefined,
): ReadonlyMap<string | undefined, Entry[]> {
  const queues = new Map<string | undefined, Entry[]>()
  for (const entry of [...entries].reverse()) {
    const name = key(entry)
    if (name === undefined) continue
    const queue = queues.get(name)
    if (queue) queue.push(entry)
    else queues.set(name, [entry])
  }
  return queues
}

/** Requests without an execution; one that repeats another to the letter, id and all, is the same answer recorded twice. */
function neverRan(requests: readonly Request[]): readonly Request[] {
  if (requests.every(({ answered }) => answered)) return []
  const seen = new Set<string>()
  const fresh: Request[] = []
  for (const request of [...requests].sort((a, b) => Number(b.answered) - Number(a.answered))) {
    const { id, tool, args } = request
    const text = id === undefined ? undefined : writeJson([id, tool, canonicalText(args)])
    if (!request.answered && (text === undefined || !seen.has(text))) fresh.push(request)
    if (text !== undefined) seen.add(text)
  }
  return fresh
}

function executedCall({ call, step, request }: Execution): OrderedCall {
  const asked = request?.tool ?? call.tool
  const isOpen = call.result === undefined && call.error === undefined
  const outcome = isOpen && request ? outcomeOf(request) : call
  return {
    call: {
      trace: step.session,
      id: call.id ?? request?.id,
      tool: call.namesClass ? asked : longerName(call.tool, asked),
      args: call.args ?? request?.args,
      timestamp: timeOf(step),
      result: contentOf(outcome.result),
      error: outcome.error,
      phase: call.isDenied ? 'denied' : 'executed',
      durationMs: step.durationMs,
      agent: step.agent,
      server: call.server,
    },
    step,
    index: 0,
  }
}

function requestedCall(request: Request): OrderedCall {
  const { tool, id, args, step, index } = request
  const { session: trace, agent } = step
  const phase = request.outcome ? 'executed' : 'requested'
  const call = { trace, id, tool, args, timestamp: timeOf(step), ...outcomeOf(request), phase, agent } as const
  return { call, step, index }
}

/** What the answer itself says of the outcome: the provider ran the tool. */
function outcomeOf({ outcome }: Request): Pick<SpanCall, 'result' | 'error'> {
  return outcome ? { result: resultIn(outcome), error: errorIn(outcome) } : {}
}

function timeOf({ start }: SessionStep): string | undefined {
  return start === undefined ? undefined : rfc3339(BigInt(start))
}

/** Equal for equal arguments whose members stand in the same order, which is how one source writes them twice. */
function canonicalText(args: SpanCall['args']): string {
  return writeJson(args ?? null)
}

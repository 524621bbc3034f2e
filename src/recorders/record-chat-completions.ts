import { randomUUID } from 'node:crypto'
import { argumentsOf } from '../calls/arguments.js'
import { failureOf, writtenFailure } from '../calls/failure.js'
import { objectOf, objectsOf, stringOf } from '../json/json-fields.js'
import type { JsonObject } from '../model/json.js'
import { chatEvents } from '../wire/openai-chat.js'
import { ChatStream } from '../wire/openai-chat-stream.js'
import { type CallLog, type CallOutcome, type OpenCall, returned, thrown } from './calls/call-log.js'
import { Recorder } from './calls/recorder.js'
import { currentRun, runAs } from './calls/run-context.js'
import { jsonOf, type Shape } from './clients/shape.js'
import { copyJson, toJsonText } from './writing/plain-json.js'
import type { EventSink } from './writing/trace-writer.js'

/** Anything that answers Chat Completions as the `openai` package does. */
export interface ChatClient {
  readonly chat: { readonly completions: { create(body: never): PromiseLike<unknown> } }
}

/** Runs one tool. What it returns (or resolves to) is the result; what it throws is the call's error. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments are whatever the tool's own schema says
export type ToolExecutor = (args: any, call: { readonly id: string | undefined; readonly name: string }) => unknown

export interface RecordChatOptions<Message extends object> {
  readonly writer?: EventSink
  readonly client: ChatClient
  readonly model: string
  readonly messages: readonly Message[]
  readonly tools?: readonly object[]
  readonly toolExecutors?: Readonly<Record<string, ToolExecutor>>
  /** How often tools are run and their results sent back. Default 4; one last request follows, whose calls are not run. */
  readonly maxToolRounds?: number
  /** Ask for a stream; the outcome is the same. */
  readonly stream?: boolean
  /** Called with each piece of text of a streamed answer. */
  readonly onText?: (piece: string) => void
  /** The trace id. Default: that of `withTrace` or of the test; else a new one for each call of this function. */
  readonly trace?: string
  readonly case?: string
  readonly trial?: string
  /** More fields of the request, such as `temperature` or `tool_choice`. */
  readonly request?: object
}

export interface RecordedChatCall {
  readonly name: string
  /** As parsed; the raw text if it was not JSON. */
  readonly args: unknown
  /** What the executor returned; `null` if it did not, see `error`. */
  readonly result: unknown
  /** Why there is no result: thrown by the executor, no executor of that name, unreadable arguments, round limit. */
  readonly error: string | undefined
}

export interface RecordedChat<Message extends object> {
  /** The model's last words; `null` if it only asked for tools. */
  readonly content: string | null
  readonly toolCalls: readonly RecordedChatCall[]
  /** The messages given and all that followed. */
  readonly messages: readonly (Message | Shape)[]
}

/**
 * Runs a conversation with tools to its end and records every tool call once, with its result, in the order asked for.
 * The calls of one answer are run one after another. What goes wrong in a tool goes back to the model as an error; what
 * goes wrong in a request is thrown, after the calls before it have been recorded.
 */
export async function recordChatCompletionsWithTools<Message extends object>(
  options: RecordChatOptions<Message>,
): Promise<RecordedChat<Message>> {
  const { writer, trace, case: task, trial } = options
  const recorder = new Recorder(writer === undefined ? {} : { writer })
  const outer = currentRun()
  const context = {
    trace: trace ?? outer?.trace ?? `chat-${randomUUID()}`,
    case: task ?? outer?.case,
    trial: trial ?? outer?.trial,
    writer: outer?.writer,
  }
  const log = runAs(context, () => recorder.log())
  try {
    return await converse(options, log)
  } finally {
    log.flush()
    if (log.calls === 0) log.start()
  }
}

async function converse<Message extends object>(
  options: RecordChatOptions<Message>,
  log: CallLog,
): Promise<RecordedChat<Message>> {
  const messages: (Message | Shape)[] = [...options.messages]
  const toolCalls: RecordedChatCall[] = []
  const rounds = options.maxToolRounds ?? 4
  for (let round = 0; ; round++) {
    const { message, usage } = await request(options, messages)
    messages.push(message)
    const calls = callsOf(message)
    const open = calls.map(({ id, tool, args }, index) =>
      log.request({ id, tool, args, usage: index === 0 ? (usage ?? undefined) : undefined }),
    )
    if (calls.length === 0 || round >= rounds) {
      const error = `not run: the limit of ${rounds} tool rounds was reached`
      for (const call of calls) toolCalls.push({ name: call.tool, args: call.args, result: null, error })
      return { content: stringOf(message.content) ?? null, toolCalls, messages }
    }
    for (const [index, call] of calls.entries()) {
      const outcome = await execute(call, options.toolExecutors ?? {})
      ;(open[index] as OpenCall).settle(outcome)
      toolCalls.push({ name: call.tool, args: call.args, result: outcome.content ?? null, error: wordsOf(outcome) })
      messages.push(answer(call, outcome))
    }
  }
}

async function request<Message extends object>(
  options: RecordChatOptions<Message>,
  messages: readonly (Message | Shape)[],
): Promise<{ readonly message: JsonObject; readonly usage: unknown }> {
  const { client, model, tools, stream, onText } = options
  const body = {
    ...options.request,
    model,
    messages: [...messages],
    ...(tools === undefined || tools.length === 0 ? {} : { tools }),
    ...(stream === true ? { stream: true } : {}),
  }
  const response = await client.chat.completions.create(body as never)
  if (stream !== true) {
    const answered = objectOf(jsonOf(response))
    return { message: objectOf(objectsOf(answered?.choices)[0]?.message) ?? noAnswer, usage: answered?.usage }
  }
  const streamed = new ChatStream()
  for await (const event of response as AsyncIterable<unknown>) {
    const chunk = objectOf(jsonOf(event)) ?? {}
    streamed.push(chunk)
    const piece = stringOf(objectOf(objectsOf(chunk.choices)[0]?.delta)?.content)
    if (piece !== undefined) onText?.(piece)
  }
  return { message: streamed.messages()[0] ?? noAnswer, usage: streamed.usage }
}

const noAnswer: JsonObject = { role: 'assistant', content: null }

interface ChatCall {
  readonly id: string | undefined
  readonly tool: string
  readonly args: unknown
  /** Asked for in the older protocol, whose answers name the function. */
  readonly isLegacy: boolean
}

/** The calls that an assistant's message asks for. */
function callsOf(message: JsonObject): readonly ChatCall[] {
  return chatEvents(message).flatMap((event): readonly ChatCall[] => {
    if (event.type === 'nameless') return [{ id: stringOf(event.from.id), tool: '', args: undefined, isLegacy: false }]
    if (event.type !== 'call') return []
    const { id, tool, text, args } = event.call
    return [{ id, tool, args: text ?? argumentsOf(args), isLegacy: event.from === message.function_call }]
  })
}

async function execute(call: ChatCall, executors: Readonly<Record<string, ToolExecutor>>): Promise<CallOutcome> {
  // The name is the model's: `constructor` must not find one.
  const executor = Object.hasOwn(executors, call.tool) ? executors[call.tool] : undefined
  if (executor === undefined) return { error: `no executor for this tool`, phase: 'requested' }
  if (typeof call.args === 'string') return { error: 'the arguments are not JSON', phase: 'requested' }
  const began = performance.now()
  const durationMs = (): number => Math.round((performance.now() - began) * 1000) / 1000
  try {
    const content = await executor(call.args, { id: call.isLegacy ? undefined : call.id, name: call.tool })
    return { ...returned(content), durationMs: durationMs() }
  } catch (error) {
    return { ...thrown(error), durationMs: durationMs() }
  }
}

/** Why a call has no result, in the words that are recorded. */
function wordsOf({ error }: CallOutcome): string | undefined {
  return error === undefined ? undefined : writtenFailure(failureOf(true, copyJson(error).value))
}

function answer(call: ChatCall, outcome: CallOutcome): Shape {
  const { content: result } = outcome
  const error = wordsOf(outcome)
  const content =
    error === undefined ? (typeof result === 'string' ? result : toJsonText(result)) : toJsonText({ error })
  return call.isLegacy
    ? { role: 'function', name: call.tool, content }
    : { role: 'tool', tool_call_id: call.id, content }
}

import { argumentsOf } from '../calls/arguments.js'
import { objectOf } from '../json/json-fields.js'
import { outcomeOfToolMessage, requestEvents } from '../wire/langchain.js'
import { type CallOutcome, type OpenCall, returned, thrown } from './calls/call-log.js'
import { quietly } from './calls/quietly.js'
import { Recorder, type RecorderOptions } from './calls/recorder.js'
import { field, isShape, jsonOf, list, text } from './clients/shape.js'
import { recordingIsOff } from './writing/recording-switch.js'

interface Asked {
  readonly id: string | undefined
  readonly tool: string
  readonly call: OpenCall
}

/**
 * A callback handler for LangChain.js and LangGraph: `agent.invoke(input, { callbacks: [new AssayCallbackHandler()] })`.
 *
 * Calls come from the model's message, so that those which no tool takes are recorded too, and from tools that are run
 * without a model. Use one handler for each run of an agent, or any number of runs one after another.
 */
export class AssayCallbackHandler {
  readonly name = 'assay'
  /** LangChain waits for this handler, so that the trace is whole when `invoke` returns. */
  readonly awaitHandlers = true
  readonly raiseError: boolean
  readonly #recorder: Recorder
  #asked: Asked[] = []
  readonly #running = new Map<string, { readonly call: OpenCall; readonly began: number }>()

  constructor(options: RecorderOptions = {}) {
    this.#recorder = new Recorder(options)
    this.raiseError = options.strict === true
  }

  copy(): this {
    return this
  }

  handleLLMEnd(output: unknown): void {
    this.#look(() => {
      const messages = list(field(output, 'generations'))
        .flatMap((choices) => list(choices))
        .map((choice) => field(choice, 'message'))
      for (const message of messages) this.#ask(message)
    })
  }

  handleToolStart(
    tool: unknown,
    input: string,
    runId: string,
    _parentRunId?: string,
    _tags?: string[],
    metadata?: Record<string, unknown>,
    runName?: string,
    toolCallId?: string,
  ): void {
    this.#look(() => {
      const name = runName ?? text(field(tool, 'name')) ?? text(list(field(tool, 'id')).at(-1)) ?? ''
      const call = this.#adopt(name, toolCallId) ?? this.#request(name, toolInput(input), toolCallId, agentOf(metadata))
      this.#running.set(runId, { call, began: performance.now() })
    })
  }

  handleToolEnd(output: unknown, runId: string): void {
    this.#look(() => {
      const message = isShape(output) && 'content' in output ? objectOf(jsonOf(output)) : undefined
      this.#settle(runId, message === undefined ? returned(output) : outcomeOfToolMessage(message))
    })
  }

  handleToolError(error: unknown, runId: string): void {
    this.#look(() => this.#settle(runId, thrown(error)))
  }

  /** The whole run has ended: what was asked for and not run by now never will be. */
  handleChainEnd(_outputs: unknown, _runId: string, parentRunId?: string): void {
    if (parentRunId === undefined) this.#look(() => this.#giveUp())
  }

  handleChainError(_error: unknown, _runId: string, parentRunId?: string): void {
    if (parentRunId === undefined) this.#look(() => this.#giveUp())
  }

  #ask(message: unknown): void {
    let usage = field(message, 'usage_metadata') ?? undefined
    for (const event of requestEvents(objectOf(jsonOf(message)) ?? {})) {
      const { tool, id, args } = event.type === 'call' ? event.call : { tool: '', id: undefined, args: undefined }
      const call = this.#request(tool, argumentsOf(args), id, undefined, usage)
      this.#asked.push({ id, tool, call })
      usage = undefined
    }
  }

  #request(tool: string, args: unknown, id: string | undefined, agent: string | undefined, usage?: unknown): OpenCall {
    return this.#recorder.log().request({ tool, args, id, usage, agent: this.#recorder.agent ?? agent })
  }

  /** The call that the model asked for and that this tool run answers. */
  #adopt(tool: string, id: string | undefined): OpenCall | undefined {
    const index = this.#asked.findIndex((asked) => asked.tool === tool && (id === undefined || asked.id === id))
    return index < 0 ? undefined : this.#asked.splice(index, 1)[0]?.call
  }

  #settle(runId: string, outcome: CallOutcome): void {
    const running = this.#running.get(runId)
    if (running === undefined) return
    this.#running.delete(runId)
    running.call.settle({ ...outcome, durationMs: Math.round((performance.now() - running.began) * 1000) / 1000 })
  }

  #giveUp(): void {
    for (const { call } of this.#asked) call.settle({ phase: 'requested' })
    this.#asked = []
  }

  #look(action: () => void): void {
    if (!recordingIsOff()) quietly(action)
  }
}

/** LangGraph names the agent of a subgraph here. */
function agentOf(metadata: Record<string, unknown> | undefined): string | undefined {
  return text(metadata?.lc_agent_name)
}

/** A tool of one text parameter gets that text alone. */
function toolInput(input: unknown): unknown {
  const parsed = argumentsOf(jsonOf(input))
  return isShape(parsed) ? parsed : { input }
}

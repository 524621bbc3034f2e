import { argumentsOf } from '../../calls/arguments.js'
import { contentOf } from '../../calls/content.js'
import { namelessCall } from '../../calls/nameless-call.js'
import { rfc3339, timeOf } from '../../calls/time/read-time.js'
import { writeMessage } from '../../calls/write-message.js'
import { writeUsage } from '../../calls/write-usage.js'
import { isObject, nonEmptyText, objectsOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import type { Usage } from '../../model/usage.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/** Agent Trajectory Interchange Format of Harbor (https://www.harborframework.com/docs/trajectory-format): one run a record. */
export const atif: TraceFormat = {
  id: 'atif',
  title: 'ATIF trajectory',
  layout: 'ordered',
  marks: ['schema_version', 'session_id', 'agent', 'steps'],
  recognise: (record) => (isTrajectory(record) ? 'certain' : 'no'),
  open: (sink, context) => new AtifReader(sink, context),
}

class AtifReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #file: string

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#file = context.file
  }

  record(value: JsonValue, at: RecordPlace): void {
    if (!isTrajectory(value)) {
      this.#sink.skip('not a trajectory')
      return
    }
    const trace = nonEmptyText(value.session_id ?? value.trajectory_id) ?? this.#file
    const agent = isObject(value.agent) ? nonEmptyText(value.agent.name) : undefined
    this.#sink.start(
      { trace, hasMessages: true, meta: agent === undefined ? undefined : { agent } },
      at.line,
      at.column,
    )
    for (const step of objectsOf(value.steps)) this.#step(step, trace, agent, at)
    writeUsage(usageOfRun(value), { of: 'run' }, { trace }, this.#sink, at)
  }

  #step(step: JsonObject, trace: string, agent: string | undefined, at: RecordPlace): void {
    const timestamp = rfc3339(timeOf(step.timestamp))
    const calls = objectsOf(step.tool_calls)
    const turn = nonEmptyText(step.step_id)
    const source = step.source === 'agent' ? 'assistant' : step.source
    writeMessage(source, step.message, { trace, timestamp }, this.#sink, at.of(step))
    if (step.source === 'agent')
      writeUsage({ ...usageOfStep(step), turns: 1 }, { of: 'answer' }, { trace, timestamp }, this.#sink, at.of(step))
    if (calls.length === 0) this.#sink.skip('step without tool calls')
    for (const call of calls) {
      const tool = nonEmptyText(call.function_name)
      const { line, column } = at.of(call)
      const args = argumentsOf(call.arguments)
      if (tool === undefined) this.#sink.problem(namelessCall({ line, column }))
      else
        this.#sink.call(
          { trace, id: nonEmptyText(call.tool_call_id), tool, args, timestamp, agent, turn },
          line,
          column,
        )
    }
    this.#results(step, calls, trace, at)
  }

  /** The format has no field for failure: a result is what the tool said. */
  #results(step: JsonObject, calls: readonly JsonObject[], trace: string, at: RecordPlace): void {
    for (const result of objectsOf(isObject(step.observation) ? step.observation.results : undefined)) {
      const only = calls.length === 1 ? nonEmptyText(calls[0]?.tool_call_id) : undefined
      const id = nonEmptyText(result.source_call_id ?? null) ?? only
      const { line, column } = at.of(result)
      if (id === undefined) this.#sink.skip('observation of no call')
      else this.#sink.result({ trace, id, result: contentOf(result.content ?? null) }, line, column)
    }
  }

  end(): void {}
}

function isTrajectory(value: JsonValue): value is JsonObject {
  return isObject(value) && typeof value.schema_version === 'string' && value.schema_version.startsWith('ATIF')
}

function usageOfStep({ metrics }: JsonObject): Usage | undefined {
  const {
    prompt_tokens: sent,
    completion_tokens: answered,
    cached_tokens: cached,
    cost_usd: costUsd,
  } = isObject(metrics) ? metrics : {}
  return usageFrom({ input: [sent], output: [answered], cached, costUsd })
}

function usageOfRun({ final_metrics: metrics }: JsonObject): Usage | undefined {
  const of = isObject(metrics) ? metrics : {}
  const [sent, answered] = [of.total_prompt_tokens, of.total_completion_tokens]
  return usageFrom({ input: [sent], output: [answered], cached: of.total_cached_tokens, costUsd: of.total_cost_usd })
}

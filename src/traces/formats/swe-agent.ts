import { sessionOf, startOf } from '../../calls/run-id.js'
import { writeEvents } from '../../calls/write-events.js'
import { writeUsage } from '../../calls/write-usage.js'
import { firstId, numberOf, objectOf, objectsOf, stringOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import type { Usage } from '../../model/usage.js'
import { chatEvents } from '../../wire/openai-chat.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'
import { isMiniSweAgent, miniSweAgentEvents } from './swe-agent/mini-swe-agent.js'

/**
 * SWE-agent and mini-swe-agent trajectories (`*.traj`, `*.traj.json`): the calls of `history` or, for runs that speak shell instead of calling functions, the
 * command lines of `trajectory`, as calls of `bash`.
 */
export const sweAgent: TraceFormat = {
  id: 'swe-agent',
  title: 'SWE-agent trajectories',
  layout: 'ordered',
  marks: ['trajectory', 'history', 'info', 'environment', 'replay_config'],
  recognise(record) {
    const fields = objectOf(record)
    if (fields === undefined) return 'no'
    if (isMiniSweAgent(fields)) return 'certain'
    if (objectsOf(fields.trajectory).some((step) => 'action' in step && 'observation' in step)) return 'certain'
    return objectsOf(fields.history).some((message) => 'tool_call_ids' in message) ? 'certain' : 'no'
  },
  open: (sink, context) => new TrajectoryReader(sink, context),
}

class TrajectoryReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #context: FormatContext

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#context = context
  }

  record(value: JsonValue, at: RecordPlace): void {
    const record = objectOf(value)
    if (record === undefined) {
      this.#sink.skip('record that is not an object')
      return
    }
    const trace = sessionOf(record) ?? firstId(record, ['instance_id']) ?? this.#context.file
    this.#sink.start(startOf(record, trace), at.line, at.column)
    writeUsage(usageOfRun(record), { of: 'run' }, { trace }, this.#sink, at)
    if (isMiniSweAgent(record)) {
      for (const events of miniSweAgentEvents(record.messages)) {
        writeEvents(events, { trace }, this.#sink, at, 'message without a tool call')
      }
      return
    }
    // Demonstrations are shown to the model before it starts: another run's calls, not this one's.
    const history = objectsOf(record.history).filter((message) => message.is_demo !== true)
    const calls = history.some((message) => objectsOf(message.tool_calls).length > 0)
    const steps = calls ? history : objectsOf(record.trajectory)
    const read = calls ? messageEvents : shellEvents
    for (const step of steps) {
      const run = { trace, agent: stringOf(step.agent) }
      writeEvents(read(step), run, this.#sink, at, calls ? 'message without a tool call' : 'step without an action')
    }
  }

  end(): void {}
}

/** A result names its call in a list of one. */
function messageEvents(message: JsonObject): readonly ToolEvent[] {
  const ids = message.tool_call_ids
  return chatEvents(Array.isArray(ids) ? { ...message, tool_call_id: ids[0] as JsonValue } : message)
}

function shellEvents(step: JsonObject): readonly ToolEvent[] {
  const command = stringOf(step.action)?.trim()
  if (command === undefined || command === '') return []
  const seconds = numberOf(step.execution_time)
  return [
    {
      type: 'call',
      from: step,
      call: {
        tool: 'bash',
        args: { command },
        phase: 'executed',
        ...(step.observation === undefined ? {} : { content: step.observation as JsonValue }),
        ...(seconds === undefined ? {} : { durationMs: seconds * 1000 }),
      },
    },
  ]
}

/** `model_stats` of both: dollars and requests, of SWE-agent tokens, too. */
function usageOfRun({ info }: JsonObject): Usage | undefined {
  const stats = objectOf(objectOf(info)?.model_stats) ?? {}
  const { instance_cost: costUsd, tokens_sent: sent, tokens_received: received, api_calls: turns } = stats
  return usageFrom({ input: [sent], output: [received], costUsd, turns })
}

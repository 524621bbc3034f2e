import { argumentsOf } from '../calls/arguments.js'
import { objectOf } from '../json/json-fields.js'
import { isAgentsFailure, openaiItemEvents } from '../wire/openai-responses.js'
import { type OpenCall, returned } from './calls/call-log.js'
import { quietly } from './calls/quietly.js'
import { Recorder, type RecorderOptions } from './calls/recorder.js'
import { field, isShape, jsonOf, text } from './clients/shape.js'
import { recordingIsOff } from './writing/recording-switch.js'

/** The events of a `Runner` of `@openai/agents`. */
export interface AgentRunner {
  // biome-ignore lint/suspicious/noExplicitAny: the runner's own generic signature
  on(event: any, listener: any): unknown
}

/**
 * Records the tools that the OpenAI Agents SDK runs: `recordAgents(new Runner())`. Returns its argument. Handoffs and
 * tools that the service runs do not pass these events; `wrapOpenAI` on the runner's client sees them.
 */
export function recordAgents<Runner extends AgentRunner>(runner: Runner, options: RecorderOptions = {}): Runner {
  if (recordingIsOff()) return runner
  const recorder = new Recorder(options)
  const open = new WeakMap<object, OpenCall>()
  const on = (event: string, listener: (...args: unknown[]) => void): void => {
    runner.on(event, (...args: unknown[]) => quietly(() => listener(...args)))
  }
  on('agent_tool_start', (_context, agent, tool, details) => {
    const item = field(details, 'toolCall')
    const [event] = openaiItemEvents(objectOf(jsonOf(item)) ?? {})
    const asked = event?.type === 'call' ? event.call : undefined
    const call = recorder.log().request({
      id: asked?.id,
      tool: text(field(tool, 'name')) ?? asked?.tool ?? '',
      args: asked && (asked.text ?? argumentsOf(asked.args)),
      agent: recorder.agent ?? text(field(agent, 'name')),
    })
    if (isShape(item)) open.set(item, call)
  })
  on('agent_tool_end', (_context, _agent, _tool, result, details) => {
    const item = field(details, 'toolCall')
    if (isShape(item)) open.get(item)?.settle({ ...returned(result), error: isAgentsFailure(text(result)) })
  })
  return runner
}

import type { OpenCall } from './calls/call-log.js'
import { quietly } from './calls/quietly.js'
import { Recorder, type RecorderOptions } from './calls/recorder.js'
import { field, isShape, parsedArguments, parsedResult, text } from './clients/shape.js'
import { recordingIsOff } from './writing/recording-switch.js'

/** The events of a `Runner` of `@openai/agents`. */
export interface AgentRunner {
  // biome-ignore lint/suspicious/noExplicitAny: the runner's own generic signature
  on(event: any, listener: any): unknown
}

/** How the SDK words the result of a tool that threw; the error itself it keeps for its own traces. */
const failedTool = 'An error occurred while running the tool'

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
    const call = recorder.log().request({
      id: text(field(item, 'callId')),
      tool: text(field(tool, 'name')) ?? text(field(item, 'name')) ?? '',
      args: parsedArguments(field(item, 'arguments') ?? field(item, 'action') ?? {}),
      agent: recorder.agent ?? text(field(agent, 'name')),
    })
    if (isShape(item)) open.set(item, call)
  })
  on('agent_tool_end', (_context, _agent, _tool, result, details) => {
    const item = field(details, 'toolCall')
    const failed = typeof result === 'string' && result.startsWith(failedTool)
    if (isShape(item)) open.get(item)?.settle(failed ? { error: result } : { result: parsedResult(result) })
  })
  return runner
}

import { type CallOutcome, type OpenCall, returned, thrown } from './calls/call-log.js'
import { callSite } from './calls/call-site.js'
import { quietly } from './calls/quietly.js'
import { Recorder, type RecorderOptions } from './calls/recorder.js'
import { currentRun } from './calls/run-context.js'
import { text } from './clients/shape.js'
import { recordingIsOff } from './writing/recording-switch.js'

/**
 * Records the tools of any framework where they run: returns the same collection with each tool's function wrapped.
 *
 * Takes `{ name: function }`, `{ name: { execute } }` (AI SDK, Mastra), or a list of `{ name, execute | invoke | func | run |
 * call | handler }`. Arguments are copied before the tool sees them; results, errors and `this` pass through. What a
 * framework refuses before it runs a tool is not seen here: prefer the recorder of your SDK where there is one.
 */
export function wrapTools<Tools extends object>(tools: Tools, options: RecorderOptions = {}): Tools {
  if (recordingIsOff()) return tools
  const recorder = new Recorder(options)
  const wrapped = Array.isArray(tools)
    ? tools.map((tool: unknown) => wrapTool(recorder, undefined, tool))
    : Object.fromEntries(Object.entries(tools).map(([name, tool]) => [name, wrapTool(recorder, name, tool)]))
  return wrapped as Tools
}

type ToolFunction = (this: unknown, ...args: unknown[]) => unknown

const entryPoints = ['execute', 'invoke', 'func', 'run', 'call', 'handler'] as const

function wrapTool(recorder: Recorder, name: string | undefined, tool: unknown): unknown {
  if (typeof tool === 'function') return recorded(recorder, name ?? tool.name, tool as ToolFunction)
  if (typeof tool !== 'object' || tool === null) return tool
  const record = tool as Record<string, unknown>
  const entry = entryPoints.find((candidate) => typeof record[candidate] === 'function')
  if (entry === undefined) return tool
  const title = name ?? text(record.name) ?? 'unnamed'
  // The prototype stays, so that `instanceof` and the tool's own methods keep working.
  const copy = Object.create(Object.getPrototypeOf(tool), Object.getOwnPropertyDescriptors(tool))
  const wrapped = recorded(recorder, title, record[entry] as ToolFunction)
  return Object.defineProperty(copy, entry, { value: wrapped, writable: true, configurable: true, enumerable: true })
}

function recorded(recorder: Recorder, tool: string, run: ToolFunction): ToolFunction {
  return function (this: unknown, ...args) {
    const began = performance.now()
    let call: OpenCall | undefined
    quietly(() => {
      // Where a test is to name the line; elsewhere a stack for each call of a loop would cost more than the recording.
      const source = currentRun()?.test === undefined ? undefined : callSite()
      call = recorder.log().request({ tool, args: args[0] ?? {}, id: callId(args[1]), agent: recorder.agent, source })
    })
    const settle = (outcome: CallOutcome): void => {
      const durationMs = Math.round((performance.now() - began) * 1000) / 1000
      quietly(() => call?.settle({ ...outcome, durationMs }))
    }
    let result: unknown
    try {
      result = run.apply(this, args)
    } catch (error) {
      settle(thrown(error))
      throw error
    }
    if (!isPromise(result)) {
      settle(returned(result))
      return result
    }
    return result.then(
      (value) => {
        settle(returned(value))
        return value
      },
      (error: unknown) => {
        settle(thrown(error))
        throw error
      },
    )
  }
}

/** Frameworks pass the id of the call along with its arguments. */
function callId(context: unknown): string | undefined {
  if (typeof context !== 'object' || context === null) return undefined
  const { toolCallId, id } = context as Record<string, unknown>
  return text(toolCallId) ?? text(id)
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
}

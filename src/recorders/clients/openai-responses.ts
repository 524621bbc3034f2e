import type { CallLog, CallOutcome, RequestedCall } from '../calls/call-log.js'
import { callSite } from '../calls/call-site.js'
import { type HistoryItem, pairResults } from '../calls/pair-results.js'
import type { Recorder } from '../calls/recorder.js'
import { errorText, field, isShape, list, parsedArguments, parsedResult, text } from './shape.js'
import type { ResponseWatcher } from './watch-response.js'

/** A request to the Responses API and its answer. Shapes: openai 7 `resources/responses`. */
export function watchResponses(recorder: Recorder, body: unknown): ResponseWatcher {
  const log = recorder.log()
  const source = callSite()
  pairResults(log, responsesHistory(list(field(body, 'input'))))
  let items: unknown[] = []
  const note = (output: readonly unknown[], usage: unknown): void => {
    items = []
    let recorded = false
    for (const item of output) {
      const about: About = { source, agent: recorder.agent, usage: recorded ? undefined : (usage ?? undefined) }
      recorded = requestItem(log, item, about) || recorded
    }
  }
  return {
    answer: (response) => note(list(field(response, 'output')), field(response, 'usage')),
    event(event) {
      const type = field(event, 'type')
      const response = field(event, 'response')
      if (type === 'response.output_item.done') items.push(field(event, 'item'))
      else if (type === 'response.completed' || type === 'response.incomplete' || type === 'response.failed') {
        const output = list(field(response, 'output'))
        note(output.length > 0 ? output : items, field(response, 'usage'))
      }
    },
    end: () => note(items, undefined),
  }
}

type About = Pick<RequestedCall, 'source' | 'agent' | 'usage'>

/** Writes the call that an output item is; false if it is none. */
function requestItem(log: CallLog, item: unknown, about: About): boolean {
  const type = text(field(item, 'type')) ?? ''
  if (type === 'mcp_approval_request') {
    log.request({ ...named(item), id: text(field(item, 'id')), ...about })
    return true
  }
  if (!type.endsWith('_call')) return false
  if (type === 'mcp_call') requestMcpCall(log, item, about)
  else if (type === 'function_call' || type === 'custom_tool_call') {
    log.request({ ...named(item), id: text(field(item, 'call_id')), ...about })
  } else requestBuiltIn(log, type, item, about)
  return true
}

function named(item: unknown): { readonly tool: string; readonly args: unknown } {
  const tool = text(field(item, 'name')) ?? ''
  const isText = field(item, 'type') === 'custom_tool_call'
  return { tool, args: isText ? field(item, 'input') : parsedArguments(field(item, 'arguments')) }
}

/** The service calls an MCP server itself: call and result are one item, and an approved request is this call. */
function requestMcpCall(log: CallLog, item: unknown, about: About): void {
  const failure = field(item, 'error')
  const outcome: CallOutcome = isShape(failure)
    ? { error: errorText(failure) }
    : { result: parsedResult(field(item, 'output')) }
  const approval = text(field(item, 'approval_request_id'))
  if (approval !== undefined && log.answer(approval, outcome)) return
  log.request({ ...named(item), id: text(field(item, 'id')), ...about }).settle(outcome)
}

/** Tools that the agent itself runs; every other built-in tool has run when its item arrives. */
const agentRun = new Set(['shell_call', 'local_shell_call', 'apply_patch_call', 'computer_call'])

function requestBuiltIn(log: CallLog, type: string, item: unknown, about: About): void {
  const action = field(item, 'action') ?? field(item, 'operation') ?? field(item, 'actions')
  const queries = field(item, 'queries')
  const code = field(item, 'code')
  const args = action ?? (queries === undefined ? (code === undefined ? {} : { code }) : { queries })
  const id = text(field(item, 'call_id')) ?? text(field(item, 'id'))
  const call = log.request({ tool: type.slice(0, -'_call'.length), args, id, ...about })
  if (agentRun.has(type)) return
  const failed = field(item, 'status') === 'failed'
  const result = field(item, 'results') ?? field(item, 'outputs')
  call.settle(failed ? { error: 'failed' } : result === undefined ? {} : { result })
}

function responsesHistory(input: readonly unknown[]): readonly HistoryItem[] {
  return input.flatMap((item): HistoryItem[] => {
    const type = text(field(item, 'type')) ?? ''
    const id = text(field(item, 'call_id'))
    if (type === 'mcp_approval_response' && field(item, 'approve') === false) {
      const request = text(field(item, 'approval_request_id'))
      return [{ kind: 'result', id: request, outcome: () => ({ error: 'not approved', phase: 'denied' }) }]
    }
    if (id === undefined) return []
    if (type.endsWith('_call')) return [{ kind: 'call', id }]
    if (type.endsWith('_call_output')) {
      return [{ kind: 'result', id, outcome: () => ({ result: parsedResult(field(item, 'output')) }) }]
    }
    return []
  })
}

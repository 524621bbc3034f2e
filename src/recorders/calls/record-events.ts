import { argumentsOf } from '../../calls/arguments.js'
import type { SentCall, SentOutcome, ToolEvent } from '../../wire/tool-event.js'
import type { CallLog, RequestedCall } from './call-log.js'

/** What the recorder knows of the calls of one answer. */
export type About = Pick<RequestedCall, 'source' | 'agent' | 'usage' | 'at'>

/**
 * Records what an answer says about tools: its calls in order, and the results of those that its sender ran itself. The
 * usage is the whole answer's: recorded with the first call, so that a sum over lines is right.
 */
export function recordEvents(log: CallLog, events: readonly ToolEvent[], { usage, ...about }: About): void {
  let unreported = usage ?? undefined
  for (const event of events) {
    if (event.type === 'result') log.answer(event.result.id, event.result)
    if (event.type === 'call') recordCall(log, event.call, { ...about, usage: unreported })
    // A call without a name is one that no policy can speak of: whoever reads the line says so.
    else if (event.type === 'nameless' || event.type === 'unread')
      log.request({ ...about, tool: '', usage: unreported }, true)
    else continue
    unreported = undefined
  }
}

function recordCall(log: CallLog, sent: SentCall, about: About): void {
  const { tool, id, text, args, phase, agent, server, mergeKey } = sent
  const requested = {
    ...about,
    tool,
    id,
    phase,
    mergeKey,
    args: text ?? argumentsOf(args),
    agent: about.agent ?? agent,
    server,
  }
  const call = log.earlier(requested) ?? log.request(requested)
  if (sent.content !== undefined || sent.error || sent.isSettled === true) call.settle(sent)
}

/**
 * Gives the results in a request's history to the calls that wait for them. Every request repeats the whole history and
 * ids repeat, so only results after the last call of the same id count: the others were given at an earlier request.
 */
export function recordHistory(log: CallLog, history: readonly ToolEvent[]): void {
  const latest = new Map<string, SentOutcome[]>()
  for (const event of history) {
    if (event.type === 'call' && event.call.id !== undefined) latest.set(event.call.id, [])
    if (event.type !== 'result') continue
    const known = latest.get(event.result.id)
    if (known === undefined) latest.set(event.result.id, [event.result])
    else known.push(event.result)
  }
  for (const [id, outcomes] of latest) {
    for (const outcome of outcomes) if (log.waitsFor(id)) log.answer(id, outcome)
  }
}

import { objectsOf } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { TraceMessage } from '../../model/trace.js'
import type { ListedCalls } from './add-history.js'
import { speaksForOthers, unwrapped } from './calls-in-history.js'
import { isOfModel, type SessionStep } from './join-trace.js'
import { listIn } from './list-in-object.js'
import { longestLists, type MessageList } from './message-list.js'
import type { OrderedCall } from './order-session.js'
import { requestsInAnswer } from './requests-in-answer.js'
import { saidInMessage } from './said-in-message.js'

/** Something said in a session, and how many of its calls were made before. */
export interface SaidInSession extends Pick<TraceMessage, 'role' | 'text'> {
  readonly before: number
}

export interface SessionWords {
  readonly messages: readonly SaidInSession[]
  /** Only what people said is known. */
  readonly isOneSided: boolean
  /** The step that has the list. */
  readonly step: SessionStep
}

/**
 * What is said in a session, where one list of messages shows all of it: what the model was sent in the end, and what it answered
 * then. Undefined where the spans do not have what models were sent; `lost` where they have more than one conversation, lists that are cut or that
 * begin elsewhere, answers that no list has, or calls whose place among the messages is not known. What the model of a tool
 * is sent (a subagent) is said by the agent, and no person.
 */
export function saidInSession(
  steps: readonly SessionStep[],
  calls: readonly OrderedCall[],
  listed: ListedCalls,
): SessionWords | 'lost' | undefined {
  const models = steps.filter(isOfModel)
  if (!models.some(({ wasSent }) => wasSent)) return undefined
  const own = models.filter(({ inCall }) => inCall === undefined)
  const lists = longestLists(own, () => '')
  const [[owner, list] = []] = lists
  const inner = own.filter(({ isRepeatedBelow }) => !isRepeatedBelow)
  if (!owner || !list || lists.size > 1 || inner.length === 0) return 'lost'
  if (own.some(({ isCut }) => isCut) || inner.some(({ wasSent }) => !wasSent)) return 'lost'
  const items = itemsOf(list)
  const places = listed.get(owner) ?? []
  const count = items?.reduce<number>((sum, item) => sum + (typeof item === 'number' ? item : 0), 0)
  if (items === undefined || count !== places.length || places.includes(undefined)) return 'lost'
  const last = inner.reduce((latest, step) => (startOf(step) >= startOf(latest) ? step : latest))
  const words = items.filter((item) => typeof item === 'object')
  const answers = words.filter(({ role }) => role === 'assistant').map(({ text }) => text.trim())
  const isMissing = ({ said = '' }: SessionStep) => said.trim() !== '' && !answers.includes(said.trim())
  if (inner.some((step) => step !== last && isMissing(step))) return 'lost'
  return placed({ items, places: places as readonly number[], calls, owner, last })
}

type Item = { readonly role: TraceMessage['role']; readonly text: string } | number

/** What a list says, and how many calls stand between; undefined if some of it cannot be read. */
function itemsOf({ messages }: MessageList): readonly Item[] | undefined {
  const list = listIn(typeof messages === 'string' ? parseJsonText(messages) : messages)
  if (list === undefined) return undefined
  const items: Item[] = []
  for (const message of objectsOf(list)) {
    const said = saidInMessage(message)
    if (said === 'lost') return undefined
    if (said) items.push(said)
    const calls = speaksForOthers(unwrapped(message)) ? 0 : requestsInAnswer(message).length
    if (calls > 0) items.push(calls)
  }
  return items
}

interface Conversation {
  readonly items: readonly Item[]
  /** Of each call of the list its place among the calls of the session. */
  readonly places: readonly number[]
  readonly calls: readonly OrderedCall[]
  readonly owner: SessionStep
  readonly last: SessionStep
}

function placed({ items, places, calls, owner, last }: Conversation): SessionWords | 'lost' {
  const within = callsWithin(calls, new Set(places), last)
  if (within === undefined) return 'lost'
  const isOneSided = last.said === undefined
  const messages: SaidInSession[] = []
  const made = new Set<number>()
  let latest = -1
  const add = (role: TraceMessage['role'], text: string) => {
    if (role === 'user' || !isOneSided) messages.push({ role, text, before: made.size })
  }
  let at = 0
  for (const item of items) {
    if (typeof item === 'object') {
      add(item.role, item.text)
      continue
    }
    for (const place of places.slice(at, at + item))
      for (const call of [place, ...(within.get(place) ?? [])]) {
        made.add(call)
        latest = Math.max(latest, call)
      }
    at += item
    // Calls of something else that stand among them may have been made before what comes next, or after.
    if (latest >= made.size) return 'lost'
  }
  const answer = last.said?.trim() ?? ''
  const end = items.at(-1)
  const isThere = typeof end === 'object' && end.role === 'assistant' && end.text.trim() === answer
  if (answer !== '' && !isThere) add('assistant', last.said as string)
  return { messages, isOneSided, step: owner }
}

/**
 * The calls that were made within each call of the list: by the agent that it is. What is neither in the list nor within one of
 * its calls was asked for by the last answer, after all of these; undefined where it was not.
 */
function callsWithin(
  calls: readonly OrderedCall[],
  listed: ReadonlySet<number>,
  last: SessionStep,
): ReadonlyMap<number, readonly number[]> | undefined {
  const bySpan = new Map(
    calls.flatMap(({ step }, place) => (step.call ? [[`${step.traceId}/${step.spanId}`, place] as const] : [])),
  )
  const within = new Map<number, number[]>()
  let end = -1
  for (const place of listed) end = Math.max(end, place)
  const rest: number[] = []
  for (const [place, { step }] of calls.entries()) {
    if (listed.has(place)) continue
    let around = bySpan.get(`${step.traceId}/${step.inCall}`)
    for (let depth = 0; around !== undefined && !listed.has(around) && depth < maxDepth; depth++) {
      const outer = (calls[around] as OrderedCall).step
      const next = outer.inCall === undefined ? undefined : bySpan.get(`${outer.traceId}/${outer.inCall}`)
      if (next === undefined) break
      around = next
    }
    if (around === undefined || !listed.has(around)) {
      rest.push(place)
      continue
    }
    const inside = within.get(around)
    if (inside) inside.push(place)
    else within.set(around, [place])
    end = Math.max(end, place)
  }
  const isOfLast = (place: number) => place > end && startOf((calls[place] as OrderedCall).step) >= startOf(last)
  return rest.every(isOfLast) ? within : undefined
}

const maxDepth = 64

function startOf({ start }: SessionStep): bigint {
  return BigInt(start ?? 0)
}

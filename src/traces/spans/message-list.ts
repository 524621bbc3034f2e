import { sameJson } from '../../json/same-json.js'
import { writeJson } from '../../json/write-json.js'
import type { JsonValue } from '../../model/json.js'
import { charactersBehindList, listIn } from './list-in-object.js'

/** The messages that a request to a model carried, kept as they came until it is known whether they are needed. Plain JSON. */
export interface MessageList {
  /** Messages in any provider's shape; or JSON text of such a list, or of an object that holds one. */
  readonly messages: string | readonly JsonValue[]
}

/** A list, and how much of it the first request of its conversation had. */
export interface Conversation extends MessageList {
  /** Messages; or characters of the text, without what follows the last message. */
  readonly first: number
  /** How many characters follow the last message; 0 for a list that is not text, and where they are not known. */
  readonly tail: number
}

/** A list as an attribute holds it: JSON text, or the value itself. */
export function messageListIn(value: JsonValue | undefined): MessageList | undefined {
  if (typeof value === 'object' && value !== null) return { messages: listIn(value) ?? writeJson(value) }
  const messages = typeof value === 'string' ? value.trim() : ''
  return messages.startsWith('[') || messages.startsWith('{') ? { messages } : undefined
}

/** What the first request had, as a list of its own. */
export function firstMessages({ messages, first, tail }: Conversation): MessageList['messages'] {
  if (typeof messages !== 'string') return messages.slice(0, first)
  return messages.slice(0, first) + messages.slice(messages.length - tail)
}

/** Conversations of one family that lists are compared with; of others the lists are kept as they are. */
const maxOpen = 32

/**
 * Keeps, of lists that continue one another, the longest: each request repeats the whole conversation, and keeping them all
 * would take memory that grows with the square of it.
 */
export class LongestLists<Owner> {
  readonly #open: { list: Conversation; owner: Owner; scope: string }[] = []

  /** Takes the list of an owner; gives the owners whose list is now another one, or none. */
  add(list: MessageList | Conversation, owner: Owner, scope: string): readonly Change<Owner>[] {
    const open = this.#open.find((other) => other.scope === scope && areOne(other.list, list.messages))
    if (!open) {
      const opened = conversation(list)
      if (this.#open.length >= maxOpen) this.#open.shift()
      this.#open.push({ list: opened, owner, scope })
      return [{ owner, list: opened }]
    }
    const { messages, tail } = open.list
    const isLonger = list.messages.length >= messages.length
    const other = isLonger ? open.owner : owner
    const first = Math.min(open.list.first, 'first' in list ? list.first : list.messages.length - tail)
    open.list = { messages: isLonger ? list.messages : messages, first, tail }
    open.owner = isLonger ? owner : open.owner
    return [
      { owner: other, list: undefined },
      { owner: open.owner, list: open.list },
    ]
  }
}

interface Change<Owner> {
  readonly owner: Owner
  readonly list: Conversation | undefined
}

/** Nothing continues it so far. */
function conversation(list: MessageList | Conversation): Conversation {
  if ('first' in list) return list
  const { messages } = list
  const tail = typeof messages === 'string' ? charactersBehindList(messages) : 0
  return { messages, first: messages.length - tail, tail }
}

/** Whether one continues the other. */
function areOne({ messages: a, tail }: Conversation, b: MessageList['messages']): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
  if (typeof longer !== 'string' && typeof shorter !== 'string') {
    return shorter.every((message, at) => sameJson(message, longer[at]))
  }
  return typeof longer === 'string' && typeof shorter === 'string' && continues(longer, shorter, tail)
}

/**
 * Both were written by one serialiser, so that a longer list begins with the text of the shorter up to its bracket. What
 * follows the bracket is the same in both: nothing else of the request has changed.
 */
function continues(longer: string, shorter: string, tail: number): boolean {
  const end = shorter.length - tail
  if (tail === 0 || end < 0) return false
  // Slices are compared dozens of times faster than `startsWith` looks, which goes letter by letter.
  return longer.slice(0, end) === shorter.slice(0, end) && longer.slice(longer.length - tail) === shorter.slice(end)
}

/** A session is the scope of its lists: that of another may begin with the same words and end sooner. */
export function scopeOf(sessions: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(sessions))
}

/** The lists to keep of many owners', each only as long as no longer one continues it. */
export function longestLists<Owner extends { readonly history?: MessageList | undefined }>(
  owners: readonly Owner[],
  scopeOf: (owner: Owner) => string,
): ReadonlyMap<Owner, Conversation> {
  const longest = new LongestLists<Owner>()
  const kept = new Map<Owner, Conversation>()
  for (const owner of owners) {
    if (!owner.history) continue
    for (const { owner: other, list } of longest.add(owner.history, owner, scopeOf(owner))) {
      if (list) kept.set(other, list)
      else kept.delete(other)
    }
  }
  return kept
}

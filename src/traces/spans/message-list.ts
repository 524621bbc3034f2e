import type { JsonValue } from '../../model/json.js'

/** The messages that a request to a model carried, kept as text until it is known whether they are needed. Plain JSON. */
export interface MessageList {
  /** JSON: a list of messages in any provider's shape, or an object that holds one. */
  readonly text: string
  /** How many characters of it, without the closing bracket, the first request of the conversation had. */
  readonly first: number
}

/** A list as an attribute holds it: JSON text, or the value itself. */
export function messageListIn(value: JsonValue | undefined): MessageList | undefined {
  if (typeof value !== 'object' && typeof value !== 'string') return undefined
  const text = typeof value === 'string' ? value.trim() : JSON.stringify(value)
  return /^[[{]/.test(text) ? { text, first: text.length - 1 } : undefined
}

/** Conversations of one family that lists are compared with; of others the lists are kept as they are. */
const maxOpen = 32

/**
 * Keeps, of lists that continue one another, the longest: each request repeats the whole conversation, and keeping them all
 * would take memory that grows with the square of it.
 */
export class LongestLists<Owner> {
  readonly #open: { list: MessageList; owner: Owner; scope: string }[] = []

  /** Takes the list of an owner; gives the owners whose list is now another one, or none. */
  add(list: MessageList, owner: Owner, scope: string): readonly Change<Owner>[] {
    const open = this.#open.find((other) => other.scope === scope && areOne(other.list.text, list.text))
    if (!open) {
      if (this.#open.length >= maxOpen) this.#open.shift()
      this.#open.push({ list, owner, scope })
      return [{ owner, list }]
    }
    const isLonger = list.text.length >= open.list.text.length
    const other = isLonger ? open.owner : owner
    const first = Math.min(open.list.first, list.first)
    open.list = { text: isLonger ? list.text : open.list.text, first }
    open.owner = isLonger ? owner : open.owner
    return [
      { owner: other, list: undefined },
      { owner: open.owner, list: open.list },
    ]
  }
}

interface Change<Owner> {
  readonly owner: Owner
  readonly list: MessageList | undefined
}

/** Whether one continues the other. */
function areOne(a: string, b: string): boolean {
  return a.length >= b.length ? continues(a, b) : continues(b, a)
}

/** Both were written by one serialiser, so that a longer list begins with the text of the shorter up to its bracket. */
function continues(longer: string, shorter: string): boolean {
  return shorter.endsWith(']') && longer.startsWith(shorter.slice(0, -1))
}

/** A session is the scope of its lists: that of another may begin with the same words and end sooner. */
export function scopeOf(sessions: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(sessions))
}

/** The lists to keep of many owners', each only as long as no longer one continues it. */
export function longestLists<Owner extends { readonly history?: MessageList | undefined }>(
  owners: readonly Owner[],
  scopeOf: (owner: Owner) => string,
): ReadonlyMap<Owner, MessageList> {
  const longest = new LongestLists<Owner>()
  const kept = new Map<Owner, MessageList>()
  for (const owner of owners) {
    if (!owner.history) continue
    for (const { owner: other, list } of longest.add(owner.history, owner, scopeOf(owner))) {
      if (list) kept.set(other, list)
      else kept.delete(other)
    }
  }
  return kept
}

import { compileToolPattern, type ToolPattern } from '../../text/tool-pattern.js'

interface Indexed<T> {
  readonly value: T
  readonly matches: ToolPattern
}

/** Patterns without a literal start or end that a name is compared with: traces may make up any number of names. */
const maxOpen = 500

/** Finds the patterns that match a name without asking all of them: by what they begin or end with. */
export class PatternIndex<T> {
  readonly #heads = new Map<number, Map<string, Indexed<T>[]>>()
  readonly #tails = new Map<number, Map<string, Indexed<T>[]>>()
  readonly #open: Indexed<T>[] = []

  add(pattern: string, value: T): void {
    const indexed = { value, matches: compileToolPattern(pattern) }
    const head = pattern.slice(0, pattern.indexOf('*'))
    const tail = pattern.slice(pattern.lastIndexOf('*') + 1)
    if (head !== '') put(this.#heads, head, indexed)
    else if (tail !== '') put(this.#tails, tail, indexed)
    else if (this.#open.length < maxOpen) this.#open.push(indexed)
  }

  /** The value of a pattern that matches, and that `accept` says yes to. */
  find(name: string, accept: (value: T) => boolean): T | undefined {
    for (const [length, heads] of this.#heads) {
      const found = first(heads.get(name.slice(0, length)), name, accept)
      if (found) return found.value
    }
    for (const [length, tails] of this.#tails) {
      const found = first(tails.get(name.slice(-length)), name, accept)
      if (found) return found.value
    }
    return first(this.#open, name, accept)?.value
  }
}

function first<T>(list: readonly Indexed<T>[] | undefined, name: string, accept: (value: T) => boolean) {
  return list?.find(({ value, matches }) => matches(name) && accept(value))
}

function put<T>(index: Map<number, Map<string, Indexed<T>[]>>, text: string, indexed: Indexed<T>): void {
  const ofLength = index.get(text.length) ?? new Map<string, Indexed<T>[]>()
  index.set(text.length, ofLength)
  const list = ofLength.get(text)
  if (list) list.push(indexed)
  else ofLength.set(text, [indexed])
}

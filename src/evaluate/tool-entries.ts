import type { Policy } from '../model/policy.js'
import { knownTools } from '../rules/known-tools.js'
import { compileToolPattern, type ToolPattern } from '../text/tool-pattern.js'

/** Names of tools that are counted one by one: a trace makes up any number of them. */
export const maxTools = 10_000
/** Of names beyond, those that are looked up again without being made again. */
const maxFurther = 1000

/** What is kept of a tool. */
export interface CountedTool {
  readonly plan: { readonly denied: boolean }
  calls: number
}

/** An entry of the policy, and whether a tool that it means was called, denied or not. */
interface OpenEntry {
  readonly matches: ToolPattern
  denied: boolean
  permitted: boolean
}

/**
 * The tools that were called, each with what the policy says about it. Beyond `maxTools` names a tool is counted by name only if
 * it is the first that an entry of the policy means; the calls of all others are counted together.
 */
export class ToolEntries<Entry extends CountedTool> {
  readonly named = new Map<string, Entry>()
  readonly #policy: Policy
  readonly #make: (name: string) => Entry
  readonly #further = new Map<string, Entry>()
  #open: OpenEntry[] | undefined
  /** Calls of the tools that are not among `named`. */
  furtherCalls = 0

  constructor(policy: Policy, make: (name: string) => Entry) {
    this.#policy = policy
    this.#make = make
  }

  /** The tool of a call, which counts. */
  called(name: string): Entry {
    let entry = this.named.get(name)
    if (entry === undefined) {
      entry = this.#further.get(name) ?? this.#add(name)
      if (!this.named.has(name)) this.furtherCalls++
    }
    entry.calls++
    return entry
  }

  #add(name: string): Entry {
    const entry = this.#make(name)
    if (this.named.size < maxTools || this.#isFirstOfItsKind(name, entry)) this.named.set(name, entry)
    else {
      if (this.#further.size >= maxFurther) this.#further.clear()
      this.#further.set(name, entry)
    }
    return entry
  }

  /** Whether an entry of the policy means no other tool so far, or none that is permitted. */
  #isFirstOfItsKind(name: string, entry: Entry): boolean {
    this.#open ??= this.#openEntries()
    return this.#see(this.#open, name, entry)
  }

  #openEntries(): OpenEntry[] {
    const open = [...new Set(knownTools(this.#policy))].map((entry) => ({
      matches: compileToolPattern(entry),
      denied: false,
      permitted: false,
    }))
    for (const [name, entry] of this.named) this.#see(open, name, entry)
    return open
  }

  #see(open: readonly OpenEntry[], name: string, { plan }: Entry): boolean {
    const side = plan.denied ? 'denied' : 'permitted'
    let isFirst = false
    for (const entry of open) {
      if (entry[side] || !entry.matches(name)) continue
      entry[side] = true
      isFirst = true
    }
    return isFirst
  }
}

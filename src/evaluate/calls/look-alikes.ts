import type { Location } from '../../model/location.js'
import { isMessageName } from '../../model/message-names.js'
import type { Policy, Selector, SequenceRule } from '../../model/policy.js'
import { mentionedOperands } from '../../rules/index.js'
import { appearances } from '../../text/look-alike.js'
import { compileToolPattern, type ToolPattern } from '../../text/tool-pattern.js'
import { PatternIndex } from './pattern-index.js'

/** A name of the policy that a called tool looks like and is not matched by. */
export interface LookAlike {
  readonly entry: string
  /** What the policy does with it, to end "…, which". */
  readonly does: string
  readonly at: Location | undefined
}

/** An entry among the names that stand next to it: who lists `Bash` and `bash` together means both. */
interface ListedEntry extends LookAlike {
  readonly listed?: ReadonlySet<string> | undefined
}

interface NamedEntry extends ListedEntry {
  readonly matches: ToolPattern
}

/** Namespaces that are taken off a name: traces may make up any number of names. */
const maxNamespaces = 4

/**
 * Finds tools that a reader, or an agent, would take for one that the policy names, while the policy does not: in another
 * case, width or normal form, with invisible characters, letters of another alphabet, or a namespace in front. Denied names
 * come first, then operands of rules, then tools with rules about their arguments.
 */
export class LookAlikes {
  readonly #literals = new Map<string, NamedEntry[]>()
  readonly #patterns = new PatternIndex<NamedEntry>()
  #isEmpty = true

  constructor(policy: Policy) {
    const seen = new Map<string, Set<ReadonlySet<string> | undefined>>()
    for (const named of entriesOf(policy)) {
      const lists = seen.get(named.entry) ?? new Set()
      if (lists.has(named.listed)) continue
      seen.set(named.entry, lists.add(named.listed))
      this.#add({ ...named, matches: compileToolPattern(named.entry) })
    }
  }

  /** What a called tool may be taken for. */
  of(tool: string): LookAlike | undefined {
    if (this.#isEmpty) return undefined
    const forms = appearances(tool).flatMap(withoutNamespaces)
    for (const form of forms) {
      const literal = this.#literals.get(joined(form))?.find((named) => isOther(named, tool))
      if (literal) return literal
    }
    for (const form of forms) {
      const named = this.#patterns.find(form, (entry) => isOther(entry, tool))
      if (named) return named
    }
    return undefined
  }

  #add(named: NamedEntry): void {
    this.#isEmpty = false
    const forms = appearances(named.entry).map(trimmed)
    if (named.entry.includes('*')) {
      for (const form of forms) this.#patterns.add(form, named)
      return
    }
    for (const key of forms.map(joined)) this.#literals.set(key, [...(this.#literals.get(key) ?? []), named])
  }
}

function isOther({ matches, listed }: NamedEntry, tool: string): boolean {
  return !matches(tool) && !listed?.has(tool)
}

function* entriesOf({ tools, sequences, constraints, toolClasses }: Policy): Generator<ListedEntry> {
  for (const { value, at } of tools.deny) yield { entry: value, does: 'the policy denies', at }
  for (const rule of sequences) {
    if (rule.part?.limit !== undefined) continue
    for (const listed of operandsOf(rule))
      for (const entry of listed) yield { entry, does: `the rule ${rule.id} is about`, at: rule.at, listed }
  }
  for (const [entry, list] of constraints)
    yield { entry, does: 'the policy has rules for the arguments of', at: list[0]?.at }
  const classed = new Map([...toolClasses.values()].map((classes) => [classes.join('\0'), new Set<string>()]))
  for (const [tool, classes] of toolClasses) classed.get(classes.join('\0'))?.add(tool)
  for (const [entry, classes] of toolClasses)
    yield { entry, does: 'the policy puts in a class', at: undefined, listed: classed.get(classes.join('\0')) }
}

/** The names of each operand. */
function operandsOf(rule: SequenceRule): readonly ReadonlySet<string>[] {
  return mentionedOperands(rule).map((operand: Selector) => {
    const names = operand.terms.flatMap(({ tools }) => tools)
    return new Set(names.filter((name) => !isMessageName(name)))
  })
}

/** `mcp.db.delete_user` is also `db.delete_user` and `delete_user`. */
function withoutNamespaces(form: string): readonly string[] {
  if (!form.includes('.')) return [trimmed(form)]
  const parts = trimmed(form).split('.')
  const most = Math.min(parts.length - 1, maxNamespaces)
  return [trimmed(form), ...Array.from({ length: most }, (_, i) => parts.slice(parts.length - 1 - i).join('.'))]
}

function trimmed(form: string): string {
  return form.replace(/^[._]+|[._]+$/g, '')
}

/** `delete_user`, `delete-user` and `deleteUser` are one name to a reader. */
function joined(form: string): string {
  return form.replaceAll('_', '')
}

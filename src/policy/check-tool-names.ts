import { isMessageName, messageNames } from '../model/message-names.js'
import type { Policy } from '../model/policy.js'
import { compileToolPattern, patternsOverlap, type ToolPattern } from '../text/tool-pattern.js'
import { PRESET } from './extends/file-path.js'
import { type NameUse, nameUses } from './name-uses.js'
import { didYouMean } from './nearest-name.js'
import type { Fields } from './read/fields.js'
import { warnOfSimilarNames } from './similar-names.js'

/** Comparisons of names with patterns; far above any policy, far below what hurts. */
const MAX_COMPARED = 2_000_000

/**
 * Refuses names that can never matter: classes where tools are expected, and, in a policy with a list of allowed tools, names in rules,
 * schemas and aliases that the list does not know. Without such a list, names that are nearly equal are a warning.
 * Names of what must not happen are free.
 */
export function checkToolNames(root: Fields, policy: Pick<Policy, 'tools' | 'toolClasses' | 'aliases'>): void {
  const uses = [...nameUses(root, policy)].filter((use) => !isMessage(root, use))
  const classes = new Set([...policy.toolClasses.values()].flat())
  const tools = uses.filter((use) => !refuseClassName(root, use, classes, policy))
  const allowed = new AllowedTools(policy)
  // With a list, only what the list says nothing of can still be misspelt: the tools that have a class.
  const isSuspect = ({ isClassMember = false, name }: NameUse) =>
    !allowed.isList || (isClassMember && !allowed.has(name))
  // Presets name the tools of several programs, which are called alike.
  const own = tools.filter(({ offset }) => root.problems.fileAt(offset)?.startsWith(PRESET) !== true)
  warnOfSimilarNames(root.problems, own, isSuspect)
  if (!allowed.isList) return
  const known = [...allowed.names, ...policy.aliases.keys()]
  for (const use of tools) {
    if (use.mayBeUnknown || allowed.has(use.name)) continue
    const message = `\`${use.name}\` (${use.place}) is matched by no entry of \`tools.allow\`, so it could never matter.`
    const remedy = () => didYouMean(use.name, known) ?? 'Add it to `tools.allow`, or remove it here.'
    root.invalid(use.offset, message, remedy)
  }
  if (allowed.isExhausted)
    root.invalid(root.map.offset, 'The policy names more tools and patterns than can be compared.')
}

/** Operands may stand for what is said; elsewhere such a name would be that of a tool, which is not what is meant. */
function isMessage(root: Fields, { name, offset, place, kind }: NameUse): boolean {
  if (!name.startsWith('@')) return false
  if (isMessageName(name)) {
    if (kind !== 'operand') {
      const remedy = 'It stands for what is said in a run, and is an operand of rules in `sequences`.'
      root.invalid(offset, `\`${name}\` (${place}) is not a tool.`, remedy)
    }
    return true
  }
  const meant = kind === 'operand' ? didYouMean(name, messageNames) : undefined
  if (meant !== undefined) root.invalid(offset, `\`${name}\` (${place}) is not a message that Assay knows.`, meant)
  return false
}

/** Where a tool is expected, the name of a class means nothing. */
function refuseClassName(
  root: Fields,
  { name, offset, place, kind }: NameUse,
  classes: ReadonlySet<string>,
  { toolClasses, aliases }: Pick<Policy, 'toolClasses' | 'aliases'>,
): boolean {
  if (!classes.has(name) || toolClasses.has(name) || aliases.has(name)) return false
  const remedies = {
    operand: `Write \`{ class: "${name}" }\`.`,
    allow: 'List it under `tools.allow_classes`.',
    deny: 'List it under `tools.deny_classes`.',
    other: 'Name the tools that have the class.',
  }
  root.invalid(offset, `\`${name}\` (${place}) is a class of tools, not a tool.`, remedies[kind])
  return true
}

/** What a policy allows, as far as names say. */
class AllowedTools {
  /** Whether there is a list, and not everything is on it. */
  readonly isList: boolean
  /** Names that stand on the list, and tools with a class that does. */
  readonly names: ReadonlySet<string>
  readonly #patterns: readonly { readonly pattern: string; readonly matches: ToolPattern }[]
  readonly #answers = new Map<string, boolean>()
  #left = MAX_COMPARED

  constructor({ tools, toolClasses }: Pick<Policy, 'tools' | 'toolClasses'>) {
    const entries = (tools.allow ?? []).map(({ value }) => value)
    const classes = new Set((tools.allowClasses ?? []).map(({ value }) => value))
    const byClass = [...toolClasses].filter(([, own]) => own.some((each) => classes.has(each))).map(([tool]) => tool)
    this.names = new Set([...entries.filter((entry) => !entry.includes('*')), ...byClass])
    const patterns = entries.filter((entry) => entry.includes('*'))
    this.#patterns = patterns.map((pattern) => ({ pattern, matches: compileToolPattern(pattern) }))
    const isStated = tools.allow !== undefined || tools.allowClasses !== undefined
    this.isList = isStated && !patterns.some((pattern) => /^\*+$/.test(pattern))
  }

  get isExhausted(): boolean {
    return this.#left < 0
  }

  /** Whether a call that the name or pattern means could be allowed. */
  has(name: string): boolean {
    if (this.names.has(name)) return true
    const known = this.#answers.get(name)
    if (known !== undefined) return known
    const answer = this.#compare(name)
    this.#answers.set(name, answer)
    return answer
  }

  #compare(name: string): boolean {
    if (!name.includes('*')) {
      this.#left -= this.#patterns.length
      return this.#left < 0 || this.#patterns.some(({ matches }) => matches(name))
    }
    this.#left -= (this.#patterns.length + this.names.size) * name.length
    if (this.#left < 0) return true
    const matches = compileToolPattern(name)
    return [...this.names].some(matches) || this.#patterns.some(({ pattern }) => patternsOverlap(name, pattern))
  }
}

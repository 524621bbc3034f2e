import type { ArgumentMatch, Selector, SelectorTerm } from '../../model/policy.js'
import { compileToolPattern } from '../../text/tool-pattern.js'
import { isNull, type Tree } from '../document/document-tree.js'
import { checkKey, checkName } from './check-name.js'
import { regexFault } from './check-regex.js'
import { Fields } from './fields.js'
import { CONDITION_KEYS, readConditions } from './read-conditions.js'
import { readKey } from './read-keys.js'
import { refuseClass, type Vocabulary } from './vocabulary.js'

const SELECTOR_KEYS: readonly string[] = ['tool', 'class', 'args_match', 'outcome', 'not', 'key', ...CONDITION_KEYS]

/**
 * An operand of a sequence rule: a name, a pattern, an alias, `{ tool, class, … }` with conditions, or a list of these (any of
 * them). A class stands for the tools that have it.
 */
export function readSelector(rule: Fields, key: string, vocabulary: Vocabulary): Selector | undefined {
  const tree = rule.get(key)
  if (tree === undefined) return rule.missing(key)
  return selectorOf(rule, tree, rule.name(key), vocabulary)
}

/** The same, or `{ all: [A, B] }`: each of these was called. */
export function readSelectorOrAll(rule: Fields, key: string, vocabulary: Vocabulary): Selector | undefined {
  const tree = rule.get(key)
  if (tree?.kind !== 'map' || !tree.entries.has('all')) return readSelector(rule, key, vocabulary)
  const fields = new Fields(tree, rule.name(key), rule.problems)
  fields.refuseUnknown(['all'])
  const members = readSelectors(fields, 'all', vocabulary)
  if (!members) return undefined
  if (members.length > 16) return fields.wrong('all', 'a list of at most 16 operands')
  const terms = members.flatMap((member) => member.terms.map((term) => ({ label: member.label, ...term })))
  return { label: members.map(({ label }) => label).join('&'), terms, all: members }
}

/** A list of selectors, each one step. */
export function readSelectors(rule: Fields, key: string, vocabulary: Vocabulary): readonly Selector[] | undefined {
  if (!rule.entry(key)) return rule.missing(key)
  const items = rule.list(key)
  if (items?.length === 0) return rule.wrong(key, 'a list with at least one tool')
  const selectors = items?.map((item, index) => selectorOf(rule, item, `${rule.name(key)}[${index}]`, vocabulary))
  return selectors?.every((selector) => selector !== undefined) ? (selectors as Selector[]) : undefined
}

interface LabelledTerm {
  readonly label: string
  readonly term: SelectorTerm
}

function selectorOf(rule: Fields, tree: Tree, name: string, vocabulary: Vocabulary): Selector | undefined {
  const items = tree.kind === 'list' ? tree.items : [tree]
  if (items.length === 0) return rule.invalid(tree.offset, `\`${name}\` is an empty list, which means no tool.`)
  const terms = items.map((item) => termOf(rule, item, name, vocabulary))
  if (!terms.every((term): term is LabelledTerm => term !== undefined)) return undefined
  return {
    label: terms.map((term) => term.label).join('|'),
    terms: terms.map(({ label, term }) => (terms.length > 1 ? { label, ...term } : term)),
  }
}

function termOf(rule: Fields, tree: Tree, name: string, vocabulary: Vocabulary): LabelledTerm | undefined {
  if (tree.kind !== 'map') {
    const names = namesOf(rule, tree, name)
    return names && { label: names.join('|'), term: { tools: expand(names, vocabulary), argsMatch: [] } }
  }
  const fields = new Fields(tree, name, rule.problems)
  fields.refuseUnknown(SELECTOR_KEYS)
  for (const [key, { keyOffset, value }] of tree.entries)
    if (isNull(value) && SELECTOR_KEYS.includes(key)) fields.invalid(keyOffset, `\`${fields.name(key)}\` has no value.`)
  const named = namedTools(fields, vocabulary)
  const argsMatch = readArgsMatch(fields)
  const outcome = fields.choice('outcome', ['success', 'error', 'denied'])?.value
  const conditions = readConditions(fields, vocabulary)
  const not = fields.get('not')
  const except = not && selectorOf(fields, not, fields.name('not'), vocabulary)?.terms
  if (except?.some((other) => other.key !== undefined)) fields.wrong('not', 'without a `key`: such calls are not meant')
  const own = fields.get('key')
  const key = own && readKey(fields, own, fields.name('key'))
  if (!named || (not && !except)) return undefined
  const term = {
    tools: named.tools,
    argsMatch,
    ...(outcome ? { outcome } : {}),
    ...(conditions.length > 0 ? { conditions } : {}),
    ...(except ? { except } : {}),
    ...(key ? { key } : {}),
  }
  return { label: named.label, term }
}

interface NamedTools {
  readonly label: string
  /** Names and patterns. */
  readonly tools: readonly string[]
}

/** Both hold if both are there: the tools that a name means, and those of a class. */
function namedTools(fields: Fields, vocabulary: Vocabulary): NamedTools | undefined {
  const [tool, classes] = [fields.get('tool'), fields.get('class')]
  if (tool === undefined && classes === undefined) {
    const remedy = 'For any tool write `tool: "*"`; a class of tools is `class: NAME`.'
    return fields.invalid(fields.map.offset, `\`${fields.name('tool')}\` is missing.`, remedy)
  }
  const names = tool && namesOf(fields, tool, fields.name('tool'))
  const members = classes && membersOf(fields, classes, vocabulary)
  if ((tool && !names) || (classes && !members)) return undefined
  const expanded = names && expand(names, vocabulary)
  if (!members) return { label: names!.join('|'), tools: expanded! }
  if (!expanded) return members
  const matchers = expanded.map(compileToolPattern)
  const both = members.tools.filter((member) => matchers.some((matches) => matches(member)))
  if (both.length > 0) return { label: names!.join('|'), tools: both }
  return fields.invalid(fields.map.offset, `\`${fields.path}\` means no tool: none has both the name and the class.`)
}

/** The tools that have one of the classes, which are names or patterns. */
function membersOf(fields: Fields, tree: Tree, vocabulary: Vocabulary): NamedTools | undefined {
  const wanted = namesOf(fields, tree, fields.name('class'))
  if (!wanted) return undefined
  const members = wanted.flatMap((pattern) => {
    const matches = compileToolPattern(pattern)
    const tools = [...vocabulary.toolClasses].filter(([, classes]) => classes.some(matches)).map(([tool]) => tool)
    if (tools.length === 0) refuseClass(fields, pattern, tree.offset, vocabulary)
    return tools
  })
  return members.length === 0 ? undefined : { label: `class:${wanted.join('|')}`, tools: [...new Set(members)] }
}

function namesOf(rule: Fields, tree: Tree, name: string): readonly string[] | undefined {
  const items = tree.kind === 'list' ? tree.items : [tree]
  const names = items.flatMap((item) => {
    if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value === '') {
      rule.invalid(item.offset, `\`${name}\` must name a tool: text, \`{ tool: … }\`, or a list of these.`)
      return []
    }
    checkName(item, rule.problems)
    return [item.value]
  })
  if (items.length === 0) return rule.invalid(tree.offset, `\`${name}\` is an empty list, which means no tool.`)
  return names.length === items.length ? names : undefined
}

/** An alias means its members only; a tool that happens to have the alias's name must be among them. */
function expand(names: readonly string[], { aliases }: Vocabulary): readonly string[] {
  return names.flatMap((name) => aliases.get(name) ?? [name])
}

function readArgsMatch(selector: Fields): readonly ArgumentMatch[] {
  const fields = selector.fields('args_match')
  return [...(fields?.map.entries ?? [])].flatMap(([arg, { keyOffset, value }]) => {
    checkKey(arg, keyOffset, selector.problems)
    if (arg.includes('.')) refusePath(selector, arg, keyOffset)
    if (isNull(value)) fields?.wrong(arg, 'a regular expression')
    const pattern = fields?.text(arg)
    if (fields === undefined || pattern === undefined) return []
    const fault = regexFault(pattern)
    if (fault === undefined) return [{ arg, pattern }]
    fields.invalid(value.offset, `\`${fields.name(arg)}\` cannot be used: ${fault}.`)
    return []
  })
}

/** A path would never match: names here are those of arguments. */
function refusePath(selector: Fields, arg: string, offset: number): void {
  const remedy = 'Name the argument and search its JSON, or write a schema for the tool.'
  const message = `\`${selector.name('args_match')}\` takes names of arguments, and \`${arg}\` is a path.`
  selector.invalid(offset, message, remedy)
}

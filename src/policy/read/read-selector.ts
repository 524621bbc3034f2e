import type { ArgumentMatch, Selector, SelectorTerm } from '../../model/policy.js'
import { isNull, type Tree } from '../document/document-tree.js'
import { checkKey, checkName } from './check-name.js'
import { regexFault } from './check-regex.js'
import { Fields } from './fields.js'

export type Aliases = ReadonlyMap<string, readonly string[]>

const SELECTOR_KEYS = ['tool', 'args_match', 'outcome']

/** An operand of a sequence rule: a name, a pattern, an alias, `{ tool, args_match, outcome }`, or a list of these (any of them). */
export function readSelector(rule: Fields, key: string, aliases: Aliases): Selector | undefined {
  const tree = rule.get(key)
  if (tree === undefined) return rule.missing(key)
  return selectorOf(rule, tree, rule.name(key), aliases)
}

/** A list of selectors, each one step. */
export function readSelectors(rule: Fields, key: string, aliases: Aliases): readonly Selector[] | undefined {
  if (!rule.entry(key)) return rule.missing(key)
  const items = rule.list(key)
  if (items?.length === 0) return rule.wrong(key, 'a list with at least one tool')
  const selectors = items?.map((item, index) => selectorOf(rule, item, `${rule.name(key)}[${index}]`, aliases))
  return selectors?.every((selector) => selector !== undefined) ? (selectors as Selector[]) : undefined
}

interface LabelledTerm {
  readonly label: string
  readonly term: SelectorTerm
}

function selectorOf(rule: Fields, tree: Tree, name: string, aliases: Aliases): Selector | undefined {
  const items = tree.kind === 'list' ? tree.items : [tree]
  if (items.length === 0) return rule.invalid(tree.offset, `\`${name}\` is an empty list, which means no tool.`)
  const terms = items.map((item) => termOf(rule, item, name, aliases))
  if (!terms.every((term): term is LabelledTerm => term !== undefined)) return undefined
  return {
    label: terms.map((term) => term.label).join('|'),
    terms: terms.map(({ label, term }) => (terms.length > 1 ? { label, ...term } : term)),
  }
}

function termOf(rule: Fields, tree: Tree, name: string, aliases: Aliases): LabelledTerm | undefined {
  if (tree.kind !== 'map') {
    const names = namesOf(rule, tree, name)
    return names && { label: names.join('|'), term: { tools: expand(names, aliases), argsMatch: [] } }
  }
  const fields = new Fields(tree, name, rule.problems)
  fields.refuseUnknown(SELECTOR_KEYS)
  const tool = fields.get('tool')
  if (tool === undefined)
    return fields.invalid(tree.offset, `\`${name}.tool\` is missing.`, 'For any tool write `tool: "*"`.')
  const names = namesOf(rule, tool, `${name}.tool`)
  const argsMatch = readArgsMatch(fields)
  const outcome = fields.choice('outcome', ['success', 'error'])?.value
  if (!names) return undefined
  return { label: names.join('|'), term: { tools: expand(names, aliases), argsMatch, ...(outcome ? { outcome } : {}) } }
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
function expand(names: readonly string[], aliases: Aliases): readonly string[] {
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

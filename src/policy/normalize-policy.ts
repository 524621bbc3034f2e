import type { Policy } from '../model/policy.js'
import { checkToolNames } from './check-tool-names.js'
import type { TreeMap } from './document/document-tree.js'
import type { PolicyProblems } from './policy-problems.js'
import { checkName, checkNameKey } from './read/check-name.js'
import { Fields } from './read/fields.js'
import { readCoverage, readLevels, readTolerate, readWaivers } from './read/read-acceptance.js'
import { readApprovals } from './read/read-approvals.js'
import { readCases } from './read/read-cases.js'
import { readConstraints } from './read/read-constraints.js'
import { readHostSections } from './read/read-host-sections.js'
import { readLimits } from './read/read-limits.js'
import { readSequences } from './read/read-sequences.js'
import { readNameLists, readToolClasses, readToolLists } from './read/read-tools.js'
import { ROOT_KEYS } from './read/root-keys.js'
import { SchemaReader } from './schemas/read-schema.js'
import { versionText } from './version-text.js'

/** The files of a policy that extends others. */
export interface PolicyParts {
  /** Whose rules about arguments must all hold. */
  readonly documents: readonly TreeMap[]
  /** Sections `tools` with a list of allowed tools, besides the policy's own. */
  readonly allowing: readonly TreeMap[]
}

/** The canonical document → the one normal form. What it returns is of use only if no problem is an error. */
export function normalizePolicy(
  map: TreeMap,
  problems: PolicyProblems,
  parts: PolicyParts = { documents: [map], allowing: [] },
): Omit<Policy, 'digest' | 'file'> {
  const root = new Fields(map, '', problems)
  root.refuseUnknown(ROOT_KEYS)
  const tools = root.fields('tools')
  const aliases = readAliases(root)
  const schemas = new SchemaReader(problems, root.fields('schemas')?.fields('$defs')?.map)
  const vocabulary = { aliases, toolClasses: readToolClasses(root), schemas }
  const sequences = readSequences(root, vocabulary)
  const ruleIds = sequences.rules.map((rule) => rule.id)
  const { maxToolCalls, budgets } = readLimits(root)
  const approvals = readApprovals(root, tools, vocabulary)
  const cases = readCases(root, vocabulary)
  const policy = {
    name: root.text('name') ?? '',
    version: readVersion(root),
    tools: readToolLists(
      tools,
      vocabulary,
      parts.allowing.map((section) => new Fields(section, 'tools', problems)),
    ),
    toolClasses: vocabulary.toolClasses,
    ...readConstraints(
      parts.documents.map((document) => new Fields(document, '', problems)),
      schemas,
    ),
    unconstrainedTools: readEnforcement(root),
    ...(maxToolCalls ? { maxToolCalls } : {}),
    aliases,
    sequences: [...sequences.rules, ...budgets, ...approvals],
    levels: readLevels(root, ruleIds),
    tolerate: new Map([...sequences.tolerate, ...readTolerate(root, ruleIds)]),
    coverage: readCoverage(root),
    ...(cases && { cases }),
    waivers: readWaivers(root, ruleIds),
    showArgs: (root.texts('show_args') ?? []).map((name) => name.value),
  }
  readHostSections(root, tools)
  checkToolNames(root, policy)
  if (!problems.hasErrors && assertsNothing(policy)) {
    const remedy =
      'Add what must hold: `tools.allow`, `tools.deny`, `schemas`, `limits` or `sequences`; `assay init` learns a policy.'
    root.invalid(map.offset, 'This policy asserts nothing: no run of an agent could break it.', remedy)
  }
  return policy
}

function readVersion(root: Fields): string {
  const tree = root.get('version')
  if (!tree) return ''
  const text = versionText(tree)
  if (text !== undefined && /^(?:|[12](?:\.\d+)?)$/.test(text)) return text
  root.wrong('version', '`"2.0"` (or an older one)', 'This Assay reads policies of the versions 1 and 2.')
  return ''
}

function readEnforcement(root: Fields): Policy['unconstrainedTools'] {
  const fields = root.fields('enforcement')
  fields?.refuseUnknown(['unconstrained_tools'])
  return fields?.choice('unconstrained_tools', ['warn', 'deny', 'allow']) ?? { value: 'warn' }
}

function readAliases(root: Fields): ReadonlyMap<string, readonly string[]> {
  const aliases = readNameLists(root, 'aliases')
  const fields = root.fields('aliases')
  for (const [alias, members] of aliases) {
    const { value, keyOffset } = fields!.map.entries.get(alias)!
    checkNameKey(alias, keyOffset, root.problems, false)
    for (const item of value.kind === 'list' ? value.items : [value]) checkName(item, root.problems)
    if (alias.includes('*'))
      root.invalid(
        keyOffset,
        `The alias \`${alias}\` is a pattern, so rules that name the pattern would mean its members instead.`,
        'Give it a name without `*`.',
      )
    if (members.length === 0)
      root.invalid(keyOffset, `The alias \`${alias}\` has no members, so no call could match it.`)
    const nested = members.find((member) => member !== alias && aliases.has(member))
    if (nested === undefined) continue
    root.invalid(
      keyOffset,
      `The alias \`${alias}\` holds the alias \`${nested}\`; aliases do not nest.`,
      'List its members.',
    )
  }
  return aliases
}

function assertsNothing(policy: Omit<Policy, 'digest' | 'file'>): boolean {
  const { tools } = policy
  const allowsAll = !(tools.allow || tools.allowClasses) || (tools.allow ?? []).some(({ value }) => /^\*+$/.test(value))
  return (
    allowsAll &&
    tools.deny.length + tools.denyClasses.length + policy.sequences.length === 0 &&
    policy.constraints.size === 0 &&
    !policy.otherConstraints &&
    policy.unconstrainedTools.value !== 'deny' &&
    !policy.maxToolCalls &&
    !policy.coverage.min?.value
  )
}

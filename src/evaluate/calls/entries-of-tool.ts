import type { Level } from '../../model/finding.js'
import type { DenyEntry, Policy } from '../../model/policy.js'
import { compileToolPattern } from '../../text/tool-pattern.js'

/** The strictest of the entries of `tools.deny` that mean the tool, the first of several. A class on the deny list is an error. */
export function denialOf(policy: Policy, tool: string): DenyEntry | undefined {
  const byName = strictest(policy.tools.deny.filter((entry) => compileToolPattern(entry.value)(tool)))
  if (byName && (byName.level ?? 'error') === 'error') return byName
  const classes = policy.toolClasses.get(tool) ?? []
  const byClass = policy.tools.denyClasses.find((entry) => classes.includes(entry.value))
  return byClass ? { value: `class ${byClass.value}`, at: byClass.at } : byName
}

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 }

/** The first of the entries of the strictest level; one that states none is an error. */
export function strictest<T extends { readonly level?: Level | undefined }>(entries: readonly T[]): T | undefined {
  const order = ({ level = 'error' }: T) => rank[level]
  return entries.reduce<T | undefined>((best, entry) => (best && order(best) <= order(entry) ? best : entry), undefined)
}

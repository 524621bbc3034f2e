import type { ContractDiff } from '../../model/contract-diff.js'
import { plural } from '../../text/plural.js'

/** `2 errors · 1 warning`, or `no findings`. */
export function diffCounts({ counts }: ContractDiff): string {
  const said = (['error', 'warning', 'note'] as const).filter((level) => counts[level] > 0)
  return said.length === 0 ? 'no findings' : said.map((level) => plural(counts[level], level)).join(' · ')
}

/** `12 tools, 11 of them as agreed`. */
export function offeredPhrase({ new: { tools }, unchanged }: ContractDiff): string {
  return `${plural(tools, 'tool')}, ${unchanged === tools ? 'all' : unchanged} of them as agreed`
}

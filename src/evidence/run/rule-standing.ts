import type { Level } from '../../model/finding.js'
import type { AssayResult } from '../../model/result.js'
import { boundedName } from './decision-data.js'

/** The rules of a run by their outcome, sorted: what a test report calls passed, warned and failed tests. */
export interface RuleStanding {
  /** Held at least once, and never broken. */
  readonly passed: readonly string[]
  /** Broken, and accepted by level, waiver, tolerance or baseline. */
  readonly warned: readonly string[]
  /** What fails the run. */
  readonly failed: readonly string[]
  /** Rules that are in no list because it was full. */
  readonly omitted: number
}

/** Rules listed of each kind: more long names than that do not fit into an event. */
const maxListed = 300

/** How the rules of a result stand by the result's own gate. */
export function ruleStanding(result: AssayResult): RuleStanding {
  const failed = result.verdict === 'fail' ? failing(result) : new Set<string>()
  const broken = [...result.findings.map(({ rule }) => rule), ...brokenRows(result)]
  const warned = new Set(broken.filter((rule) => !failed.has(rule)))
  const held = result.rules.filter((row) => row.held > 0).map(({ rule }) => rule)
  const lists = [held.filter((rule) => !failed.has(rule) && !warned.has(rule)), warned, failed].map(sorted)
  const [passed, warnedOnly, failedOnes] = lists.map((list) => list.slice(0, maxListed)) as [
    string[],
    string[],
    string[],
  ]
  const omitted = lists.reduce((sum, list) => sum + Math.max(0, list.length - maxListed), 0)
  return { passed, warned: warnedOnly, failed: failedOnes, omitted }
}

function failing({ findings, findingsOmitted, gate, comparison, ...result }: AssayResult): ReadonlySet<string> {
  const levels: readonly Level[] = ['error', 'warning', 'note']
  const fails = ({ level }: { readonly level: Level }) =>
    gate.failOn !== 'none' && levels.indexOf(level) <= levels.indexOf(gate.failOn)
  if (comparison?.baseline === 'used' && comparison.newOnly) {
    const grown = comparison.findings.filter(({ status }) => status === 'new' || status === 'worse')
    return new Set(grown.filter(fails).map(({ rule }) => rule))
  }
  const counted = findings.filter(({ tolerated, waived }) => !tolerated && !waived)
  // Of the findings that were left out only the rules are known: they count as failed rather than as accepted.
  const unseen = findingsOmitted > 0 ? brokenRows(result) : []
  return new Set([...counted.filter(fails).map(({ rule }) => rule), ...unseen])
}

function brokenRows({ rules }: Pick<AssayResult, 'rules'>): string[] {
  return rules.filter((row) => row.violated > 0).map(({ rule }) => rule)
}

function sorted(rules: Iterable<string>): readonly string[] {
  return [...new Set([...rules].map(boundedName))].sort()
}

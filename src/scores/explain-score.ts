import { logText } from '../text/log-line.js'
import type { TraceScore } from './trace-scores.js'

const shown = 20

/** Which rules, in words: ids of the policy, and nothing that the agent wrote. */
export function explainScore({ label, broken, unknown }: TraceScore): string {
  if (label === 'fail') return `Breaks ${list(broken)}.`
  return label === 'pass' ? 'Keeps every rule that it exercises.' : `Not evaluable: ${list(unknown)}.`
}

function list(rules: readonly string[]): string {
  const more = rules.length - shown
  return [...rules.slice(0, shown).map((rule) => logText(rule, 120)), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

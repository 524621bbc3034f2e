import type { AssayResult } from '../../../model/result.js'
import { markdownFence } from '../../../text/escape-markdown.js'
import { stripControl } from '../../../text/strip-control.js'
import { fingerprintsToWaive, tracesToWaive } from '../../grouping/waivable.js'
import { plural } from '../../phrases.js'
import type { FindingKind } from '../finding-kinds.js'
import { agentFix } from './fix-agent.js'
import { policyChange } from './policy-change.js'
import { yamlText } from './yaml-text.js'

/** Days that a proposed waiver lasts. */
const waiverDays = 30
/** Violations of one call that are offered for pasting. */
const maxWaivers = 5

/**
 * What to do, the best first: fix the agent; if what it did may stay for now, a waiver that ends and covers no more than what
 * is broken today; if it is right as it is, a change of the policy. The last two are to paste.
 */
export function waysOut(kind: FindingKind, result: AssayResult, today: string | undefined): string {
  const at = kind.first.policyLocation
  const change = policyChange(kind, result)
  const place = at === undefined || change?.newSection ? (result.policy.file ?? 'the policy') : `${at.file}:${at.line}`
  const waiver = today === undefined ? undefined : waiverOf(kind, result, today)
  return [
    agentFix(kind.first),
    ...(waiver === undefined
      ? []
      : [
          '**Or accept it** for thirty days, no more of it than now, in somebody’s name:',
          markdownFence(waiver, 'yaml'),
        ]),
    ...(change === undefined
      ? []
      : [
          `**Or change the policy**, ${change.effect}:`,
          markdownFence([`@@ ${stripControl(place)} @@`, ...change.lines].join('\n'), 'diff'),
        ]),
  ].join('\n\n')
}

function waiverOf({ first }: FindingKind, { findings }: AssayResult, today: string): string | undefined {
  const fingerprints = fingerprintsToWaive(first)
  if (fingerprints.length === 0) return undefined
  const what = [first.rule, first.tool].filter((part) => part !== undefined).map((part) => stripControl(part))
  return [
    'waivers:',
    // A finding is accepted only if each of its violations is.
    ...fingerprints.slice(0, maxWaivers).flatMap((fingerprint) => {
      const traces = tracesToWaive(findings, fingerprint)
      return [
        `  - fingerprint: ${yamlText(fingerprint)} # ${what.join(', ')}`,
        '    reason: "why this may stay for now"',
        '    owner: "@your-team"',
        ...(traces === undefined
          ? []
          : [`    max: ${traces} # ${plural(traces, 'trace')} now; with more, it counts again`]),
        `    expires: ${daysAfter(today, waiverDays)}`,
      ]
    }),
  ].join('\n')
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

import type { AssayResult } from '../../../model/result.js'
import { markdownFence } from '../../../text/escape-markdown.js'
import { stripControl } from '../../../text/strip-control.js'
import { fingerprintsToWaive, tracesToWaive } from '../../grouping/waivable.js'
import type { FindingKind } from '../finding-kinds.js'
import { policyChange } from './policy-change.js'
import { yamlText } from './yaml-text.js'

/** Days that a proposed waiver lasts. */
const waiverDays = 30
/** Violations of one call that are offered for pasting. */
const maxWaivers = 5

/** Two ways out for a failure that is right as it is, both to paste into the policy: a changed rule, a waiver that ends. */
export function waysOut(kind: FindingKind, result: AssayResult, today: string | undefined): string {
  const at = kind.first.policyLocation
  const change = policyChange(kind, result)
  const place = at === undefined || change?.newSection ? (result.policy.file ?? 'the policy') : `${at.file}:${at.line}`
  const waiver = today === undefined ? undefined : waiverOf(kind, result, today)
  return [
    ...(change === undefined
      ? []
      : [
          `**Change the policy**, ${change.effect}:`,
          markdownFence([`@@ ${stripControl(place)} @@`, ...change.lines].join('\n'), 'diff'),
        ]),
    ...(waiver === undefined
      ? []
      : ['**Or accept it** for thirty days, in somebody’s name:', markdownFence(waiver, 'yaml')]),
  ].join('\n\n')
}

function waiverOf({ first }: FindingKind, { findings }: AssayResult, today: string): string | undefined {
  const fingerprints = fingerprintsToWaive(first)
  if (fingerprints.length === 0) return undefined
  const what = [first.rule, first.tool].filter((part) => part !== undefined).map((part) => stripControl(part))
  return [
    'waivers:',
    // A finding is accepted only if each of its violations is.
    ...fingerprints
      .slice(0, maxWaivers)
      .flatMap((fingerprint) => [
        `  - fingerprint: ${yamlText(fingerprint)} # ${what.join(', ')}`,
        '    reason: "why this may stay for now"',
        '    owner: "@your-team"',
        `    expires: ${daysAfter(today, waiverDays)}`,
        ...mostTraces(tracesToWaive(findings, fingerprint)),
      ]),
  ].join('\n')
}

/** No more than are broken now: a waiver for one call must not accept every later one. */
function mostTraces(max: number | undefined): readonly string[] {
  return max === undefined ? [] : [`    max: ${max} # traces`]
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

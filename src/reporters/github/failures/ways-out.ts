import type { AssayResult } from '../../../model/result.js'
import { markdownFence } from '../../../text/escape-markdown.js'
import { stripControl } from '../../../text/strip-control.js'
import type { FindingKind } from '../finding-kinds.js'
import { policyChange } from './policy-change.js'
import { yamlText } from './yaml-text.js'

/** Days that a proposed waiver lasts. */
const waiverDays = 30

/** Two ways out for a failure that is right as it is, both to paste into the policy: a changed rule, a waiver that ends. */
export function waysOut(kind: FindingKind, result: AssayResult, today: string | undefined): string {
  const at = kind.first.policyLocation
  const change = policyChange(kind, result)
  const place = at === undefined || change?.newSection ? (result.policy.file ?? 'the policy') : `${at.file}:${at.line}`
  const waiver = today === undefined ? undefined : waiverOf(kind, today)
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

/** Problems of the input are corrected, not accepted. */
const notWaivable = /^(?:E_TRACE_|W_WAIVER_|W_NO_EVIDENCE|W_POLICY_|W_SECRET_)/

function waiverOf({ first }: FindingKind, today: string): string | undefined {
  if (notWaivable.test(first.rule)) return undefined
  const what = [first.rule, first.tool].filter((part) => part !== undefined).map((part) => stripControl(part))
  return [
    'waivers:',
    `  - fingerprint: ${yamlText(first.fingerprint)} # ${what.join(', ')}`,
    '    reason: "why this may stay for now"',
    '    owner: "@your-team"',
    `    expires: ${daysAfter(today, waiverDays)}`,
  ].join('\n')
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

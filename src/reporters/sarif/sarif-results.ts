import type { Finding } from '../../model/finding.js'
import type { Location } from '../../model/location.js'
import type { Repository } from '../../model/repository.js'
import type { AssayResult } from '../../model/result.js'
import { acceptances } from '../grouping/failing-findings.js'
import { type FindingPlaces, findingPlaces, placeOfRun } from '../grouping/finding-places.js'
import { occurrences } from '../grouping/occurrences.js'
import { artifactLocation, sarifMessage, sarifText } from './sarif-text.js'

/** Findings as SARIF results: at a place that a reader can open, with the call and the rule as related locations. */
export function sarifResults(
  findings: readonly Finding[],
  ruleIndex: ReadonlyMap<string, number>,
  result: AssayResult,
  repository: Repository | undefined,
): readonly object[] {
  const names = occurrences(findings)
  const elsewhere = placeOfRun(result)
  const acceptedBy = acceptances(result)
  return findings.map((finding, index) => {
    const places = findingPlaces(finding, repository)
    const { hash, nth } = names[index] as (typeof names)[number]
    const primary = places.primary ?? elsewhere
    return {
      ruleId: sarifText(finding.rule, 200),
      ruleIndex: ruleIndex.get(finding.rule),
      level: finding.level,
      message: { text: message(finding, places) },
      ...(primary && { locations: [{ physicalLocation: physical(primary) }] }),
      ...(places.related.length > 0 && {
        relatedLocations: places.related.map((place, at) => ({
          id: at + 1,
          physicalLocation: physical(place),
          message: { text: relations[place.of].label },
        })),
      }),
      // GitHub follows an alert by the first; lines of recorded traces say nothing about identity.
      partialFingerprints: {
        primaryLocationLineHash: `${hash.slice(0, 16)}:${nth}`,
        'assayFinding/v1': finding.fingerprint,
      },
      ...suppressions(acceptedBy(finding)),
      properties: properties(finding),
    }
  })
}

function message(finding: Finding, { related }: FindingPlaces): string {
  const text = sarifMessage(finding.message)
  const links = related.map(({ file, line, of }, at) => {
    const name = sarifText(`${file}:${line}`, 200).replace(/[\\[\]]/g, '\\$&')
    return `${relations[of].verb} [${name}](${at + 1}).`
  })
  return links.length === 0 ? text : `${text} (${links.join(' ')})`
}

const relations = {
  call: { verb: 'Seen at', label: 'The call in the trace' },
  rule: { verb: 'Rule at', label: 'The rule in the policy' },
} as const

function physical({ file, line, column }: Location) {
  return { artifactLocation: artifactLocation(file), region: { startLine: line, startColumn: column } }
}

/** A waiver is a suppression made outside the source; so is a tolerated share, and a baseline where only new findings count. */
function suppressions(accepted: string | undefined) {
  if (accepted === undefined) return {}
  return { suppressions: [{ kind: 'external', status: 'accepted', justification: sarifText(accepted, 500) }] }
}

function properties({ tool, trace, callIndex, violations, tolerated }: Finding) {
  return {
    ...(tool !== undefined && { tool: sarifText(tool, 200) }),
    ...(trace !== undefined && { trace: sarifText(trace, 200) }),
    ...(callIndex !== undefined && { callIndex }),
    ...(violations && {
      violations: violations.slice(0, 20).map(({ path, keyword, member, fingerprint }) => ({
        ...{ path: sarifText(path), keyword },
        ...(member !== undefined && { member: sarifText(member) }),
        fingerprint,
      })),
    }),
    ...(tolerated && { tolerated }),
  }
}

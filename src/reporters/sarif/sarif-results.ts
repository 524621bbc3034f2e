import type { Finding } from '../../model/finding.js'
import type { Location } from '../../model/location.js'
import type { AssayResult } from '../../model/result.js'
import { acceptances } from '../grouping/failing-findings.js'
import { type FindingPlaces, findingPlaces, placeOfRun } from '../grouping/finding-places.js'
import { occurrences } from '../grouping/occurrences.js'
import { artifactLocation, sarifMessage, sarifText } from './sarif-text.js'

/** Findings as SARIF results: at the line of the trace, with the line of the policy as a related location. */
export function sarifResults(
  findings: readonly Finding[],
  ruleIndex: ReadonlyMap<string, number>,
  result: AssayResult,
): readonly object[] {
  const names = occurrences(findings)
  const elsewhere = placeOfRun(result)
  const acceptedBy = acceptances(result)
  return findings.map((finding, index) => {
    const places = findingPlaces(finding)
    const { hash, nth } = names[index] as (typeof names)[number]
    const primary = places.primary ?? elsewhere
    return {
      ruleId: sarifText(finding.rule, 200),
      ruleIndex: ruleIndex.get(finding.rule),
      level: finding.level,
      message: { text: message(finding, places) },
      ...(primary && { locations: [{ physicalLocation: physical(primary) }] }),
      ...(places.related && {
        relatedLocations: [
          { id: 1, physicalLocation: physical(places.related), message: { text: relation(finding, places) } },
        ],
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
  if (related === undefined) return text
  const name = sarifText(`${related.file}:${related.line}`, 200).replace(/[\\[\]]/g, '\\$&')
  return `${text} (${finding.location === related ? 'Seen at' : 'Rule at'} [${name}](1).)`
}

function relation({ location }: Finding, { related }: FindingPlaces): string {
  return location === related ? 'The call in the trace' : 'The rule in the policy'
}

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

import type { Finding } from '../../model/finding.js'
import type { Location } from '../../model/location.js'
import type { Repository } from '../../model/repository.js'
import type { AssayResult } from '../../model/result.js'
import { acceptances } from '../grouping/failing-findings.js'
import { findingPlaces, placeOfRun } from '../grouping/finding-places.js'
import { occurrences } from '../grouping/occurrences.js'
import { callNumber } from '../phrases.js'
import { relatedWords } from '../related-phrases.js'
import { artifactLocation, sarifMessage, sarifText } from './sarif-text.js'

/**
 * Findings as SARIF results: at a place that a reader can open, with the call, the rule and the earlier calls that explain it as related
 * locations.
 */
export function sarifResults(
  findings: readonly Finding[],
  ruleIndex: ReadonlyMap<string, number>,
  result: AssayResult,
  repository: Repository | undefined,
): readonly object[] {
  const names = occurrences(findings)
  const elsewhere = placeOfRun(result)
  const acceptedBy = acceptances(result)
  const earlier = earlierCalls(result)
  return findings.map((finding, index) => {
    const places = findingPlaces(finding, repository)
    const { hash, nth } = names[index] as (typeof names)[number]
    const primary = places.primary ?? elsewhere
    const related = [...places.related.map((place) => ({ place, ...relations[place.of] })), ...earlier(finding)]
    return {
      ruleId: sarifText(finding.rule, 200),
      ruleIndex: ruleIndex.get(finding.rule),
      level: finding.level,
      message: { text: message(finding, related) },
      ...(primary && { locations: [{ physicalLocation: physical(primary) }] }),
      ...(related.length > 0 && {
        relatedLocations: related.map(({ place, label }, at) => ({
          id: at + 1,
          physicalLocation: physical(place),
          message: { text: label },
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

interface Related {
  readonly place: Location
  /** What leads to the place in a sentence. */
  readonly verb: string
  readonly label: string
}

/** The earlier calls that explain a finding, where the result has their places. */
function earlierCalls({ timelines = [] }: AssayResult): (finding: Finding) => readonly Related[] {
  const calls = new Map(timelines.map((timeline) => [timeline.trace, timeline.calls]))
  return (finding) => {
    const known = calls.get(finding.trace ?? '') ?? []
    return [...relatedWords(finding)].flatMap(([index, words]) => {
      const place = known.find((call) => call.index === index)?.location
      const what = `Call ${callNumber(index)} ${words}`
      return place === undefined ? [] : [{ place, verb: `${what}:`, label: what }]
    })
  }
}

function message(finding: Finding, related: readonly Related[]): string {
  const text = sarifMessage(finding.message)
  const links = related.map(({ place: { file, line }, verb }, at) => {
    const name = sarifText(`${file}:${line}`, 200).replace(/[\\[\]]/g, '\\$&')
    return `${verb} [${name}](${at + 1}).`
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

function properties({ tool, trace, callIndex, related, violations, tolerated }: Finding) {
  return {
    ...(tool !== undefined && { tool: sarifText(tool, 200) }),
    ...(trace !== undefined && { trace: sarifText(trace, 200) }),
    ...(callIndex !== undefined && { callIndex }),
    ...(related && { related }),
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

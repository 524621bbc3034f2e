import type { Finding } from '../../model/finding.js'
import type { AssayResult } from '../../model/result.js'
import { markdownCode } from '../../text/escape-markdown.js'
import { findingPlaces } from '../grouping/finding-places.js'
import { spreadFindings } from '../grouping/spread-findings.js'
import { fingerprintsToWaive } from '../grouping/waivable.js'
import { callNumber } from '../phrases.js'
import type { GithubReport } from './github-report.js'
import { levelIcons } from './level-icons.js'
import { placeLink } from './place-link.js'
import type { MarkdownSection } from './plan/markdown-budget.js'
import type { Surface } from './plan/surfaces.js'
import { details, row } from './sections.js'

/** Fingerprints of one call. */
const shownFingerprints = 5

/** Where each finding stands, of which the rows above are kinds; where there are too many, one of every trace first. */
export function everyFinding(
  { findings }: AssayResult,
  report: GithubReport,
  surface: Surface,
): readonly MarkdownSection[] {
  if (findings.length === 0) return []
  const kept = spreadFindings(findings, surface.others)
  const isKept = new Set(kept)
  const inOrder = [...kept, ...findings.filter((finding) => !isKept.has(finding))]
  const head = '| Finding | Trace | Where | Fingerprint |\n|---|---|---|---|\n'
  const rows = inOrder.map((finding) => findingRow(finding, report))
  return [details(`Every finding (${findings.length})`, head, rows, report, surface)]
}

function findingRow(finding: Finding, report: GithubReport): string {
  const { rule, level, trace, callIndex } = finding
  const { icon, word } = levelIcons[level]
  const { primary: at } = findingPlaces(finding, report.repository)
  const call = callIndex === undefined ? '' : ` call&nbsp;${callNumber(callIndex)}`
  return row([
    `${icon}&nbsp;${word} ${markdownCode(rule)}`,
    trace === undefined ? '' : `${markdownCode(trace, 60)}${call}`,
    at === undefined ? '' : placeLink(at, report),
    fingerprintsToWaive(finding)
      .slice(0, shownFingerprints)
      .map((fingerprint) => markdownCode(fingerprint))
      .join('<br>'),
  ])
}

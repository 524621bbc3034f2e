import { createHash } from 'node:crypto'
import type { Level } from '../model/finding.js'
import type { AssayResult } from '../model/result.js'
import { escapeJsonForLogs } from '../text/escape-json.js'
import { stripControl } from '../text/strip-control.js'
import { truncate } from '../text/truncate.js'
import { wellFormed } from '../text/well-formed.js'
import { findingPlaces, placeOfRun } from './grouping/finding-places.js'
import { occurrences } from './grouping/occurrences.js'
import { samplePhrase } from './phrases.js'
import type { ReportContext } from './reporter.js'

const shown = 5000
const severities: Readonly<Record<Level, string>> = { error: 'critical', warning: 'minor', note: 'info' }

/**
 * GitLab's Code Quality report: a list of issues for the merge request. What the policy accepts is left out, because the
 * format cannot say so. Format: https://docs.gitlab.com/ci/testing/code_quality/
 */
export function reportGitlab(result: AssayResult, { repository }: ReportContext): string {
  const counted = result.findings.filter(({ tolerated, waived }) => !tolerated && !waived)
  const names = occurrences(counted)
  const elsewhere = placeOfRun(result) ?? { file: 'policy.yaml', line: 1 }
  const issues = counted.slice(0, shown).map((finding, index) => {
    const { hash, nth } = names[index] as (typeof names)[number]
    const { primary } = findingPlaces(finding, repository)
    return issue(finding.rule, finding.message, finding.level, digest(`${hash}:${nth}`), primary)
  })
  const all = result.counts.error + result.counts.warning + result.counts.note
  if (all > issues.length) {
    const message = `Showing ${issues.length} of ${all} findings, worst first; the JSON report holds more.`
    issues.push(issue('assay', message, 'note', digest('cut'), undefined))
  }
  for (const words of samplePhrase(result))
    issues.push(issue('assay', `The verdict is about traces ${words}.`, 'note', digest('sample'), undefined))
  return `${escapeJsonForLogs(JSON.stringify(issues, undefined, 2))}\n`

  function issue(
    rule: string,
    message: string,
    level: Level,
    fingerprint: string,
    at = elsewhere as Place | undefined,
  ) {
    const { file, line } = at ?? elsewhere
    return {
      type: 'issue',
      check_name: clean(rule, 200),
      description: clean(message, 1000),
      categories: ['Security'],
      severity: severities[level],
      fingerprint,
      location: { path: wellFormed(file), lines: { begin: line } },
    }
  }
}

type Place = { readonly file: string; readonly line: number }

function clean(text: string, max: number): string {
  return stripControl(truncate(text, max))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

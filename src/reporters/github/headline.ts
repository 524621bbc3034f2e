import type { AssayResult, Verdict } from '../../model/result.js'
import { markdownText } from '../../text/escape-markdown.js'
import { countsPhrase, coveragePhrase, tracesPhrase } from '../phrases.js'
import type { GithubReport } from './github-report.js'

/** A word beside every icon: colour alone says nothing to many readers. No evidence is never green. */
export const verdictIcons: Readonly<Record<Verdict | 'error', string>> = {
  pass: '✅',
  fail: '❌',
  'no-evidence': '⚪',
  error: '🚫',
}

const words: Readonly<Record<Verdict, string>> = { pass: 'pass', fail: 'fail', 'no-evidence': 'no evidence' }

/** `### ❌ Assay: fail · 2 errors · coverage 77.7 % of tools (7/9)` and the gate in plain words. */
export function headline(result: AssayResult, report: GithubReport): string {
  const coverage = result.coverage.empty ? coveragePhrase(result) : `coverage ${coveragePhrase(result)}`
  const title = `### ${verdictIcons[result.verdict]} ${checkTitle(report)}: ${words[result.verdict]}`
  return `${title} · ${countsPhrase(result)} · ${coverage}\n\n> ${gate(result, report)}\n${notes(report)}`
}

/** `Assay`, with the check's name where there may be several. */
export function checkTitle(report: GithubReport): string {
  return report.name === 'assay' ? 'Assay' : `Assay (${markdownText(report.name)})`
}

function gate(result: AssayResult, report: GithubReport): string {
  const looked = `${tracesPhrase(result)}.`
  switch (result.verdict) {
    case 'pass':
      return report.failOn === 'none'
        ? `The gate is open (\`fail-on: none\`): findings are reported and fail nothing. Looked at ${looked}`
        : `No finding at or above \`${report.failOn}\`, which is where the gate fails. Looked at ${looked}`
    case 'fail':
      return `The gate fails on findings at or above \`${report.failOn}\`. Looked at ${looked}`
    case 'no-evidence':
      return `Nothing was proven: ${missing(result)} ${
        report.onNoEvidence === 'error'
          ? 'The job fails.'
          : 'The job goes on, as `on-no-evidence` asks; this is not a pass.'
      }`
  }
}

function missing({ traces }: AssayResult): string {
  if (traces.files.length === 0) return 'no trace file was found. Look at `traces` and `trace-artifacts`.'
  if (traces.calls === 0) return 'the traces hold no tool call. Look at what was recorded.'
  return 'a pattern matched no file, so a part of the evidence is missing. Look at `traces` and `trace-artifacts`.'
}

/** What could not be done, as a quote of its own. */
export function notes(report: GithubReport): string {
  if (report.notes.length === 0) return ''
  return `\n${report.notes.map((note) => `> ⚠️ ${markdownText(note, 1000)}`).join('\n>\n')}\n`
}

import type { AssayResult, Verdict } from '../../model/result.js'
import { markdownCode, markdownProse, markdownText } from '../../text/escape-markdown.js'
import { factsPhrase, hasFacts } from '../facts-phrase.js'
import { redPhrase } from '../history/earlier-runs.js'
import {
  acceptedCounts,
  countsPhrase,
  coveragePhrase,
  headsCoverage,
  noEvidencePhrase,
  tracesPhrase,
  verdictNames,
} from '../phrases.js'
import { comparisonDiagnostics } from './comparison-sections.js'
import type { GithubReport } from './github-report.js'

/** A word next to every icon: colour alone says nothing to many readers. No evidence is never green. */
export const verdictIcons: Readonly<Record<Verdict | 'error', string>> = {
  pass: '✅',
  fail: '❌',
  'no-evidence': '⚪',
  error: '🚫',
}

/** `### ❌ Assay: fail · 2 errors · coverage 77.7 % of tools (7/9)`, what the agent did, and, unless all is well, the gate in plain words. */
export function headline(result: AssayResult, report: GithubReport): string {
  const title = `### ${verdictIcons[result.verdict]} ${checkTitle(report)}: ${verdictNames[result.verdict]}`
  const words = [
    ...presetNote(result),
    ...(foldsContext(result) ? [] : [gate(result, report)]),
    ...reportNotes(report),
    ...since(result),
    ...(foldsContext(result) && comparedWithNothing(result) ? [] : comparisonDiagnostics(result)),
  ]
  const facts = hasFacts(result.facts) ? `${factsPhrase(result.facts)}\n` : ''
  return `${[title, countsPhrase(result), ...coverageOf(result)].join(' · ')}\n${facts}${quoted(words)}`
}

function coverageOf(result: AssayResult): readonly string[] {
  if (!headsCoverage(result)) return []
  return [result.coverage.empty ? coveragePhrase(result) : `coverage ${coveragePhrase(result)}`]
}

/** Where the branch was red before: since which commit. */
function since(result: AssayResult): readonly string[] {
  const red = redPhrase(result, (name) => markdownCode(name, 40))
  return red === undefined ? [] : [red]
}

function presetNote({ policy: { preset } }: AssayResult): readonly string[] {
  if (preset === undefined) return []
  const words = 'checked, and what it finds is a warning. To make it a gate:'
  return [
    `ℹ️ No policy was given: the preset ${markdownCode(preset)} ${words} ${markdownCode(`assay init --preset ${preset}`)}.`,
  ]
}

/** What a green report keeps in its fold: the gate, and that there was nothing to compare with. */
export function foldedContext(result: AssayResult, report: GithubReport): string {
  return quoted([gate(result, report), ...(comparedWithNothing(result) ? comparisonDiagnostics(result) : [])])
}

/** One line where all is well. */
export function foldsContext({ verdict }: AssayResult): boolean {
  return verdict === 'pass'
}

function comparedWithNothing({ comparison }: AssayResult): boolean {
  return comparison?.baseline === 'absent'
}

/** `Assay`, with the check's name where there may be several. */
export function checkTitle(report: GithubReport): string {
  return report.name === 'assay' ? 'Assay' : `Assay (${markdownText(report.name)})`
}

function gate(result: AssayResult, { asked }: GithubReport): string {
  const { failOn, onNoEvidence } = result.gate
  const { file } = result.policy
  const looked = `Looked at ${tracesPhrase(result)}${file === undefined ? '' : `, with ${markdownCode(file)}`}.`
  const finding =
    result.comparison?.baseline === 'used' && result.comparison.newOnly ? 'new or worse finding' : 'finding'
  switch (result.verdict) {
    case 'pass':
      return failOn === 'none'
        ? `The gate is open (\`fail-on: none\`): findings are reported and fail nothing. ${looked}`
        : `No ${finding}${acceptedCounts(result) === undefined ? '' : ' that counts'} at or above \`${failOn}\`, which is where the gate fails. ${looked}`
    case 'fail':
      return `The gate fails on ${finding}s at or above \`${failOn}\`. ${looked}`
    case 'no-evidence':
      return `Nothing was proven: ${asked === 'flags' ? noEvidencePhrase(result) : missing(result)} ${
        onNoEvidence === 'error' ? 'The job fails.' : 'The job goes on, as `on-no-evidence` asks; this is not a pass.'
      }`
  }
}

function missing({ traces }: AssayResult): string {
  if (traces.files.length === 0) return 'no trace file was found. Look at `traces` and `trace-artifacts`.'
  if (traces.calls === 0) return 'the traces have no tool call. Look at what was recorded.'
  return 'a pattern matched no file, so a part of the evidence is missing. Look at `traces` and `trace-artifacts`.'
}

/** What a reviewer must know before anything else, and what could not be done. */
export function reportNotes({ policyChanged, policyWords, baseline, notes }: GithubReport): readonly string[] {
  const words = (otherwise: string) => markdownProse(policyWords ?? otherwise, 1000)
  return [
    ...(policyChanged === true
      ? [`📝 **Review the policy first.** ${words('The policy changed in this pull request.')}`]
      : []),
    ...(policyChanged === 'unknown'
      ? [`❔ ${words('Whether this pull request changes the policy is not known.')}`]
      : []),
    ...(policyChanged === false && policyWords !== undefined ? [`🔗 ${words('')}`] : []),
    ...(baseline?.changed === undefined
      ? []
      : [`📝 **Review the baseline first.** ${markdownProse(baseline.changed, 1000)}`]),
    ...notes.map((note) => `⚠️ ${markdownProse(note, 1000)}`),
  ]
}

/** Paragraphs of one quote. */
export function quoted(paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? '' : `\n${paragraphs.map((text) => `> ${text}`).join('\n>\n')}\n`
}

import type { AssayResult } from '../model/result.js'
import { logText } from '../text/log-line.js'
import { type Annotation, annotationCommand } from './github/plan/annotation.js'
import { planAnnotations } from './github/plan/plan-annotations.js'
import { countsPhrase, noEvidencePhrase, skippedPhrases, verdictNames } from './phrases.js'
import type { ReportContext } from './reporter.js'

/**
 * Workflow commands for the log of any step of a GitHub workflow: findings next to the code, worst first, and the
 * verdict last. GitHub shows ten of each level and step; the last line says what was left out. Plain lines before it
 * list the records that were not evaluated.
 */
export function reportGithub(result: AssayResult, { repository }: ReportContext): string {
  const { annotations, cut } = planAnnotations(result, repository)
  const last = verdictOf(result, cut === undefined ? '' : ` Annotations: ${cut}.`)
  const skipped = skippedPhrases(result).map((phrase) => logText(`Assay: ${phrase}`))
  return [...annotations.map(annotationCommand), ...skipped, typeof last === 'string' ? last : annotationCommand(last)]
    .map((line) => `${line}\n`)
    .join('')
}

function verdictOf(result: AssayResult, more: string): Annotation | string {
  const title = `Assay: ${verdictNames[result.verdict]}`
  switch (result.verdict) {
    case 'pass':
      return logText(`${title} · ${countsPhrase(result)}${more}`)
    case 'fail':
      return { level: 'error', title, message: `${countsPhrase(result)}.${more}` }
    case 'no-evidence':
      return {
        level: result.gate.onNoEvidence === 'error' ? 'error' : 'notice',
        title,
        message: `${noEvidencePhrase(result)}${more}`,
      }
  }
}

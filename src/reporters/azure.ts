import type { AssayResult } from '../model/result.js'
import { escapeAzureData, escapeAzureProperty } from '../text/escape-azure-command.js'
import { neutraliseCommands } from '../text/escape-workflow-command.js'
import { logText } from '../text/log-line.js'
import { stripControl } from '../text/strip-control.js'
import { type Annotation, annotationMessage } from './github/plan/annotation.js'
import { planAnnotations } from './github/plan/plan-annotations.js'
import { countsPhrase, noEvidencePhrase, skippedPhrases, verdictNames } from './phrases.js'
import type { ReportContext } from './reporter.js'

/**
 * Logging commands for the log of an Azure Pipelines step: issues with file, line and code, worst first, and the verdict
 * last. The agent keeps ten errors and ten warnings of a step, the same as GitHub's runner, so the plan is the same.
 */
export function reportAzure(result: AssayResult, { repository }: ReportContext): string {
  const { annotations, cut } = planAnnotations(result, repository)
  const more = cut === undefined ? '' : ` Issues: ${cut}.`
  const title = `Assay: ${verdictNames[result.verdict]}`
  const verdict = {
    pass: () => logText(`${title} · ${countsPhrase(result)}${more}`),
    fail: () => issue({ level: 'error', message: `${title}. ${countsPhrase(result)}.${more}` }),
    'no-evidence': () =>
      issue({
        level: result.gate.onNoEvidence === 'error' ? 'error' : 'notice',
        message: `${title}. ${noEvidencePhrase(result)}${more}`,
      }),
  }[result.verdict]()
  const skipped = skippedPhrases(result).map((phrase) => logText(`Assay: ${phrase}`))
  return [...annotations.map(issue), ...skipped, verdict].map((line) => `${line}\n`).join('')
}

/** Azure knows errors and warnings; a notice is a plain line. */
function issue({ level, message, title, file, line, column }: Annotation): string {
  if (level === 'notice') {
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`
    return logText(`note ${title === undefined ? '' : `${title}: `}${message}${place}`, 1000)
  }
  const properties = Object.entries({
    type: level,
    sourcepath: file,
    linenumber: line,
    columnnumber: column,
    code: title,
  })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeAzureProperty(neutraliseCommands(stripControl(String(value))))}`)
  return `##vso[task.logissue ${properties.join(';')}]${escapeAzureData(annotationMessage(message))}`
}

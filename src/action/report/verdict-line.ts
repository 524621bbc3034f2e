import type { Annotation } from '../../reporters/github/plan/annotation.js'
import { countsPhrase, noEvidencePhrase, plural } from '../../reporters/phrases.js'
import { stripControl } from '../../text/strip-control.js'
import { inInputs } from '../check/input-words.js'
import type { CheckOutcome } from '../check-outcome.js'
import type { ActionInputs } from '../read-inputs.js'

/** The last line of the log: why the job goes on or fails. A plain line for a check that passed and showed everything. */
export function verdictLine(
  outcome: CheckOutcome,
  inputs: Pick<ActionInputs, 'name'>,
  cut: string | undefined,
  where = 'The job summary lists them, worst first.',
): Annotation | string {
  const check = inputs.name === 'assay' ? 'Assay' : `Assay (${inputs.name})`
  const more = cut === undefined ? '' : ` Annotations: ${cut}.`
  const title = `${check}: ${outcome.kind === 'problems' ? 'error' : words[outcome.result.verdict]}`
  if (outcome.kind === 'problems') {
    const errors = outcome.problems.filter(({ level }) => level === 'error').length
    const first = outcome.problems.find(({ level }) => level === 'error')?.message ?? ''
    return {
      level: 'error',
      title,
      message: `The check could not run: ${plural(errors, 'problem')}. ${stripControl(first)}${more}`,
    }
  }
  const { result } = outcome
  switch (result.verdict) {
    case 'pass':
      // What GitHub would drop without a word is said where the annotations are.
      return cut === undefined
        ? `${title} · ${countsPhrase(result)}`
        : { level: 'notice', title, message: `${countsPhrase(result)}.${more}` }
    case 'fail':
      return {
        level: 'error',
        title,
        message: `${countsPhrase(result)}. ${where}${more}`,
      }
    case 'no-evidence': {
      const level = { error: 'error', warn: 'warning', ignore: 'notice' } as const
      return { level: level[result.gate.onNoEvidence], title, message: `${inInputs(noEvidencePhrase(result))}${more}` }
    }
  }
}

const words = { pass: 'pass', fail: 'fail', 'no-evidence': 'no evidence' } as const

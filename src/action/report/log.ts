import { endGroup, error, info, notice, startGroup, warning } from '@actions/core'
import {
  type Annotation,
  type AnnotationLevel,
  annotationLimit,
  annotationMessage,
  harmlessAnnotation,
} from '../../reporters/github/plan/annotation.js'
import { neutraliseCommands } from '../../text/escape-workflow-command.js'
import { stripControl } from '../../text/strip-control.js'

const issue = { error, warning, notice }

/**
 * The only way to the job's log. Text from outside cannot start a workflow command, move the cursor or hide:
 * the runner obeys commands anywhere in our output, and the log is all that a user has when something goes wrong.
 * The toolkit encodes commands; what it prints as plain text, and what may not stand in any message, is made harmless here.
 */
export class Log {
  readonly #used: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 }

  /** One line, or several of a text of our own reporters. */
  text(text: string): void {
    for (const line of text.split('\n')) info(neutraliseCommands(stripControl(line)))
  }

  /** Lines that a reader unfolds. */
  group(title: string, text: string): void {
    startGroup(stripControl(title))
    this.text(text.replace(/\n$/, ''))
    endGroup()
  }

  /** A message above the limit of its level is shown as the next weaker level, and at last as a plain line: never lost. */
  annotate(annotation: Annotation): void {
    const level = this.#freeLevel(annotation.level)
    if (level === undefined) {
      this.text(`${annotation.level}: ${annotationMessage(annotation.message)}`)
      return
    }
    this.#used[level] += 1
    const { message, title, file, line, column } = harmlessAnnotation(annotation)
    issue[level](message, {
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    })
  }

  #freeLevel(level: AnnotationLevel): AnnotationLevel | undefined {
    const weaker: readonly AnnotationLevel[] =
      level === 'error' ? ['error', 'warning', 'notice'] : level === 'warning' ? ['warning', 'notice'] : ['notice']
    return weaker.find((candidate) => this.#used[candidate] < annotationLimit)
  }
}

import {
  type Annotation,
  type AnnotationLevel,
  annotationCommand,
  annotationLimit,
  annotationMessage,
} from '../../reporters/github/plan/annotation.js'
import { escapeCommandData, neutraliseCommands } from '../../text/escape-workflow-command.js'
import { stripControl } from '../../text/strip-control.js'

/**
 * The only way to the job's log. Text from outside cannot start a workflow command, move the cursor or hide:
 * the runner obeys commands anywhere in our output, and the log is all that a user has when something goes wrong.
 */
export class Log {
  readonly #write: (text: string) => void
  readonly #used: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 }

  constructor(write: (text: string) => void) {
    this.#write = write
  }

  /** One line, or several of a text of our own reporters. */
  text(text: string): void {
    for (const line of text.split('\n')) this.#write(`${neutraliseCommands(stripControl(line))}\n`)
  }

  /** Lines that a reader unfolds. */
  group(title: string, text: string): void {
    this.#write(`::group::${escapeCommandData(stripControl(title))}\n`)
    this.text(text.replace(/\n$/, ''))
    this.#write('::endgroup::\n')
  }

  /** A message above the limit of its level is shown as the next weaker level, and at last as a plain line: never lost. */
  annotate(annotation: Annotation): void {
    const level = this.#freeLevel(annotation.level)
    if (level === undefined) {
      this.text(`${annotation.level}: ${annotationMessage(annotation.message)}`)
      return
    }
    this.#used[level] += 1
    this.#write(`${annotationCommand({ ...annotation, level })}\n`)
  }

  #freeLevel(level: AnnotationLevel): AnnotationLevel | undefined {
    const weaker: readonly AnnotationLevel[] =
      level === 'error' ? ['error', 'warning', 'notice'] : level === 'warning' ? ['warning', 'notice'] : ['notice']
    return weaker.find((candidate) => this.#used[candidate] < annotationLimit)
  }
}

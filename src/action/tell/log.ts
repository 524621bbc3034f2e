import { escapeCommandData, escapeCommandProperty, neutraliseCommands } from '../../text/escape-workflow-command.js'
import { stripControl } from '../../text/strip-control.js'
import { truncate } from '../../text/truncate.js'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** A message that GitHub shows beside the code, in the list of annotations, or both. */
export interface Annotation {
  readonly level: AnnotationLevel
  readonly message: string
  readonly title?: string | undefined
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly column?: number | undefined
}

/** GitHub shows so many annotations of each level of one step, and drops the rest without a word. */
export const annotationLimit = 10
/** Characters; the runner cuts a longer message, and we cut it sooner to end it well. */
const messageLimit = 4000

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
    const message = truncate(stripLines(annotation.message), messageLimit)
    if (level === undefined) {
      this.text(`${annotation.level}: ${message}`)
      return
    }
    this.#used[level] += 1
    const properties = Object.entries({
      file: annotation.file,
      line: annotation.line,
      col: annotation.column,
      title: annotation.title,
    })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}=${escapeCommandProperty(stripControl(String(value)))}`)
    this.#write(`::${level}${properties.length > 0 ? ` ${properties.join(',')}` : ''}::${escapeCommandData(message)}\n`)
  }

  #freeLevel(level: AnnotationLevel): AnnotationLevel | undefined {
    const weaker: readonly AnnotationLevel[] =
      level === 'error' ? ['error', 'warning', 'notice'] : level === 'warning' ? ['warning', 'notice'] : ['notice']
    return weaker.find((candidate) => this.#used[candidate] < annotationLimit)
  }
}

/** Line breaks of a message are ours (an excerpt); everything else that is invisible is not. `##[` is a command anywhere. */
function stripLines(message: string): string {
  return message.split('\n').map(stripControl).map(neutraliseCommands).join('\n')
}

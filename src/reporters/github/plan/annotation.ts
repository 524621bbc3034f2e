import {
  commandText,
  escapeCommandData,
  escapeCommandProperty,
  neutraliseCommands,
} from '../../../text/escape-workflow-command.js'
import { stripControl } from '../../../text/strip-control.js'
import { truncate } from '../../../text/truncate.js'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** A message that GitHub shows next to the code, in the list of annotations, or both. */
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
/** Characters; the runner cuts a longer message at 4,096, and we cut it sooner to end it well. */
const messageLimit = 4000

/** The workflow command, without its line break, by which any step of a workflow makes an annotation. */
export function annotationCommand(annotation: Annotation): string {
  const { level, message, file, line, column, title } = harmlessAnnotation(annotation)
  const properties = Object.entries({ file, line, col: column, title })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeCommandProperty(String(value))}`)
  const head = properties.length > 0 ? ` ${properties.join(',')}` : ''
  return `::${level}${head}::${escapeCommandData(message)}`
}

/** The annotation for whoever writes the command: nothing in its texts is a command, moves, hides or reorders. */
export function harmlessAnnotation({ message, title, file, ...rest }: Annotation): Annotation {
  const plain = (text: string) => neutraliseCommands(stripControl(text))
  return {
    ...rest,
    message: commandText(annotationMessage(message)),
    title: title && plain(title),
    file: file && plain(file),
  }
}

/** Line breaks of a message are ours (an excerpt); everything else that is invisible is not. `##[` is a command anywhere. */
export function annotationMessage(message: string): string {
  const text = message.split('\n').map(stripControl).map(neutraliseCommands).join('\n')
  const cut = truncate(text, messageLimit)
  // The runner counts UTF-16 units, of which a character may have two.
  return cut.length <= 4096 ? cut : truncate(cut, messageLimit / 2)
}

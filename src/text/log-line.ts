import { neutraliseCommands } from './escape-workflow-command.js'
import { stripControl } from './strip-control.js'
import { truncate } from './truncate.js'

/** Agent-controlled text as part of a line on a terminal or in a CI log. `max` in code points. */
export function logText(text: string, max = 300): string {
  return neutraliseCommands(stripControl(truncate(text, max)))
}

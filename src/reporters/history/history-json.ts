import { escapeJsonForLogs } from '../../text/escape-json.js'
import type { History } from './history.js'

export function historyJson(history: History): string {
  return `${escapeJsonForLogs(JSON.stringify(history, undefined, 2))}\n`
}

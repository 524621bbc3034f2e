import { logText } from '../text/log-line.js'
import type { Columns } from './record-sql.js'

/** What a column that holds the session, the tool … is often called, most certain first. */
const hints = [
  ['trace', /session|conversation|thread|trace|run/],
  ['tool', /tool|function|name|action/],
  ['args', /arg|param|input|request|payload|body/],
  ['result', /result|output|response/],
  ['error', /error|exception|failure/],
  ['timestamp', /time|date|created|start|_at$|^ts$/],
  ['id', /call_?id|^id$/],
] as const

/** A query to begin with, each part by the column that is nearest by its name. */
export function mappingFor(columns: Columns, identifier: (name: string) => string): string {
  const taken = new Set<string>()
  const parts = hints.flatMap(([as, hint]) => {
    const found = [...columns].find(
      ([key, { name }]) => !taken.has(key) && hint.test(key) && logText(name, 60) === name,
    )
    if (found) taken.add(found[0])
    const isNeeded = as === 'trace' || as === 'tool'
    if (found) return [`${/^[a-z_]\w*$/i.test(found[1].name) ? found[1].name : identifier(found[1].name)} AS ${as}`]
    return isNeeded ? [`… AS ${as}`] : []
  })
  return `SELECT ${parts.join(', ')} FROM traces`
}

import { isObject } from '../../json/json-fields.js'
import { writeJson } from '../../json/write-json.js'
import type { JsonValue } from '../../model/json.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'

/** A call as it was recorded. */
export interface GoldenCall {
  readonly tool: string
  /** Absent: they are not compared. */
  readonly args?: JsonValue | undefined
}

/** The text of a file that `expect: FILE` reads: one call a line, arguments as literals. */
export function goldenText(calls: readonly GoldenCall[], mode: string, comment: readonly string[]): string {
  const lines = calls.map(({ tool, args }) => {
    const members = [`tool: ${quoted(tool)}`, ...(args === undefined ? [] : [`args: ${quoted(literal(args))}`])]
    return `  - { ${members.join(', ')} }\n`
  })
  const above = comment.map((line) => `# ${line}\n`).join('')
  return `${above}mode: ${mode}\ncalls:${lines.length === 0 ? ' []\n' : `\n${lines.join('')}`}`
}

/** JSON is YAML; what a reviewer would not see is escaped. */
function quoted(value: JsonValue): string {
  return escapeJsonForLogs(writeJson(value))
}

/** A mapping whose only key is `match` would be read as a schema: it becomes one that nothing else meets. */
function literal(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(literal)
  if (!isObject(value)) return value
  const members = Object.entries(value)
  if (members.length === 1 && members[0]?.[0] === 'match') return { match: { const: value } }
  return Object.fromEntries(members.map(([key, member]) => [key, literal(member)]))
}

import { isList, isObject } from '../json/json-fields.js'
import { writeJson } from '../json/write-json.js'
import type { JsonValue } from '../model/json.js'
import { escapeJsonForLogs } from '../text/escape-json.js'
import type { ToolContract } from './tool-contract.js'

/** The contract as a file: members sorted at every depth, so that only what changed differs; characters that cannot be seen as `\uXXXX`. */
export function writeContract({ server, instructions, tools, digest }: ToolContract): string {
  const head: readonly (readonly [string, JsonValue | undefined])[] = [
    ['schema', 'assay.mcp-contract.v1'],
    ['digest', digest],
    ['server', server && { name: server.name ?? null, version: server.version ?? null }],
    ['instructions', instructions],
  ]
  const members = head.flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${JSON.stringify(key)}: ${pretty(value, '  ')}`],
  )
  const listed = tools.map(({ said }) => `\n    ${pretty(said, '    ')}`).join(',')
  const list = tools.length === 0 ? '[]' : `[${listed}\n  ]`
  return escapeJsonForLogs(`{\n${[...members, `  "tools": ${list}`].join(',\n')}\n}\n`)
}

/** Sorted, the name first. */
function pretty(value: JsonValue, indent: string): string {
  const more = `${indent}  `
  if (isList(value) && value.some((item) => typeof item === 'object' && item !== null))
    return `[\n${value.map((item) => `${more}${pretty(item, more)}`).join(',\n')}\n${indent}]`
  if (isObject(value) && Object.keys(value).length > 0) {
    const keys = Object.keys(value).sort((a, b) => (a === b ? 0 : a === 'name' || (b !== 'name' && a < b) ? -1 : 1))
    return `{\n${keys.map((key) => `${more}${JSON.stringify(key)}: ${pretty(value[key] as JsonValue, more)}`).join(',\n')}\n${indent}}`
  }
  return writeJson(value)
}

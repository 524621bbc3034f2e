import type { ToolDefinitions } from '../../definitions/tool-definition.js'
import { isObject } from '../../json/json-fields.js'
import { holdsExact } from '../../json/write-json.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { loadPolicyObject } from '../load-policy.js'
import { isNameable } from '../read/check-name.js'
import { closedSchema } from './closed-schema.js'

/** UTF-16 units; YAML refuses keys much longer. */
const maxName = 128

/** Tool definitions as a policy says them. */
export interface ToolSchemas {
  /** Names of all tools that a policy can name, sorted. */
  readonly allow: readonly string[]
  readonly definitions: JsonObject
  readonly schemas: readonly { readonly tool: string; readonly schema: JsonValue }[]
  /** What the policy does not say of the definitions, in sentences without a final stop. */
  readonly leftOut: readonly string[]
}

/** The closed schemas of tool definitions. What a policy cannot say is left out of it and listed. */
export function toolsAsSchemas({ tools, shared, unnamed }: ToolDefinitions): ToolSchemas {
  const leftOut = unnamed.map((entry) => `Not allowed: ${entry}`)
  const holder = closedSchema({ $defs: shared }, shared)
  const definitions = (isObject(holder.schema) && isObject(holder.schema.$defs) && holder.schema.$defs) || {}
  for (const each of holder.dropped) leftOut.push(`Not asked: ${each}`)
  const sorted = [...tools].sort((a, b) => (a.name < b.name ? -1 : 1))
  const named = sorted.filter(({ name }) => {
    const isOk = isNameable(name) && !/[*\uFFFD]/.test(name) && name.length <= maxName
    if (!isOk) leftOut.push(`Not allowed: a tool whose name no policy can list, ${JSON.stringify(name.slice(0, 60))}`)
    return isOk
  })
  const schemas = named.flatMap(({ name, input }) => {
    if (input === undefined) {
      leftOut.push(`Without a schema: ${name}, whose definition has none`)
      return []
    }
    const { schema, dropped } = closedSchema(input, shared)
    const fault = faultOf(name, schema, definitions)
    if (fault !== undefined) {
      leftOut.push(`Without a schema: ${name}, because ${fault}`)
      return []
    }
    for (const each of dropped) leftOut.push(`Not asked of ${name}: ${each}`)
    return [{ tool: name, schema }]
  })
  return { allow: named.map(({ name }) => name), definitions, schemas, leftOut }
}

/** Why a policy with this schema would be refused. */
function faultOf(tool: string, schema: JsonValue, definitions: JsonObject): string | undefined {
  if (tool === '$defs' || tool === '*') return 'a policy gives that name another meaning'
  if (holdsExact(schema)) return 'it holds a number that no double holds'
  const { problems } = loadPolicyObject({
    version: '2.0',
    tools: { allow: [tool] },
    schemas: { $defs: definitions, [tool]: schema },
  })
  const error = problems.find(({ level }) => level === 'error')
  return error && `a policy would be refused: ${error.message.replace(/\.$/, '')}`
}

import { readDefinitions } from '../definitions/read-definitions.js'
import { isObject, stringOf } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import { type ToolContract, toolContract } from './tool-contract.js'

export function isContract(value: JsonValue): value is JsonObject {
  return isObject(value) && typeof value.schema === 'string' && value.schema.startsWith('assay.mcp-contract.')
}

/** The contract of a file, or why it is none, in words that follow its name. */
export function readContract(value: JsonObject): ToolContract | { readonly fault: string } {
  if (value.schema !== 'assay.mcp-contract.v1') return { fault: 'is a contract of another version' }
  const unknown = Object.keys(value).find(
    (key) => !['schema', 'digest', 'server', 'instructions', 'tools'].includes(key),
  )
  if (unknown !== undefined) return { fault: 'has members that no contract has' }
  const { instructions, tools, server, digest } = value
  if (instructions !== undefined && typeof instructions !== 'string')
    return { fault: 'has `instructions` that are not text' }
  if (!Array.isArray(tools)) return { fault: 'has no list of `tools`' }
  const read = readDefinitions(tools)
  if ('faults' in read) {
    const [first] = read.faults
    return { fault: `has tools of which ${first?.at} ${first?.says}` }
  }
  const named = isObject(server) ? { name: stringOf(server.name), version: stringOf(server.version) } : undefined
  const contract = toolContract(read.tools, { server: named, instructions })
  // What was written by hand was not looked at by whoever agreed to it.
  if (contract.digest !== digest) return { fault: 'was changed by hand: its digest is not that of its tools' }
  return contract
}

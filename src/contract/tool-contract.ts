import { jsonDigest } from '../canonical/digest.js'
import type { ToolDefinition } from '../definitions/tool-definition.js'
import { isObject } from '../json/json-fields.js'
import type { JsonObject } from '../model/json.js'

/** What a server offers, as it is agreed on: its tools by name, and what it says to models of itself. */
export interface ToolContract {
  readonly server?: { readonly name?: string | undefined; readonly version?: string | undefined } | undefined
  /** What the server says to a model about its use. */
  readonly instructions?: string | undefined
  /** Sorted by name. */
  readonly tools: readonly ContractTool[]
  /** Of instructions and tools; the server's name and version are not in it. */
  readonly digest: string
}

export interface ContractTool {
  readonly name: string
  /** All that is said of the tool but what no model reads; its schemas as `inputSchema` and `outputSchema`. */
  readonly said: JsonObject
}

/** Said to programs: pictures, and what an implementation puts in. */
const forPrograms = new Set(['_meta', 'icons', 'icon'])

export function toolContract(
  tools: readonly ToolDefinition[],
  { server, instructions }: Pick<ToolContract, 'server' | 'instructions'> = {},
): ToolContract {
  const sorted = tools.map(contractTool).sort((a, b) => (a.name < b.name ? -1 : 1))
  const digest = jsonDigest({
    ...(instructions !== undefined && { instructions }),
    tools: sorted.map(({ said }) => said),
  })
  return { server, instructions, tools: sorted, digest }
}

function contractTool({ name, input, said }: ToolDefinition): ContractTool {
  const { function: inner, ...outer } = said
  const flat = isObject(inner) ? { ...outer, ...inner } : said
  const others = Object.entries(flat).filter(([key, value]) => !forPrograms.has(key) && !isInput(key, value, input))
  return { name, said: { ...Object.fromEntries(others), name, ...(input !== undefined && { inputSchema: input }) } }
}

/** The schema of the arguments, whatever it is called there. */
function isInput(key: string, value: unknown, input: unknown): boolean {
  return (
    key !== 'inputSchema' &&
    input !== undefined &&
    (value === input || (isObject(value as JsonObject) && (value as JsonObject).jsonSchema === input))
  )
}

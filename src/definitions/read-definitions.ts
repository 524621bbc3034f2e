import { isList, isObject } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import { kindOfValue } from './kind-of-value.js'
import type { ToolDefinition, ToolDefinitions } from './tool-definition.js'

/** Tools of one file. */
const maxTools = 5000

/** Why a value is not tool definitions: what was expected, and what is there in words that hold no text of the file. */
export interface DefinitionFault {
  /** Where, as a reader counts: `tools[3]`; empty for the whole. */
  readonly at: string
  readonly says: string
}

/**
 * Reads tool definitions in any of the shapes in which tools are offered: lists of OpenAI (Chat Completions, Responses), Anthropic, MCP and the
 * AI SDK, alone or as `tools` of a request or of an MCP result (also inside its JSON-RPC response); a map of tool → JSON Schema, or → a
 * definition. What has another shape is a fault: a tool that was passed over would be allowed nothing, or everything.
 */
export function readDefinitions(value: JsonValue): ToolDefinitions | { readonly faults: readonly DefinitionFault[] } {
  const reading = new Reading()
  reading.file(value)
  const { faults, tools, shared, unnamed } = reading
  return faults.length > 0 ? { faults } : { tools: [...tools.values()], shared, unnamed }
}

class Reading {
  readonly faults: DefinitionFault[] = []
  readonly tools = new Map<string, ToolDefinition>()
  readonly unnamed: string[] = []
  shared: JsonObject = {}

  file(value: JsonValue): void {
    if (isList(value)) this.#list(value, '')
    else if (!isObject(value)) this.#fault('', `is ${kindOfValue(value)}`)
    else if (value.jsonrpc !== undefined) this.#message(value)
    else if (value.tools !== undefined) this.#offer(value, '')
    else if (isEntry(value)) this.#entry(value, '')
    else this.#map(value, '')
  }

  #message({ result }: JsonObject): void {
    if (isObject(result) && result.tools !== undefined) this.#offer(result, 'result.')
    else this.#fault('', 'is a JSON-RPC message, and no answer to `tools/list`')
  }

  /** `tools` of a request or an answer. */
  #offer({ tools, nextCursor }: JsonObject, path: string): void {
    if (nextCursor !== undefined && nextCursor !== null)
      this.#fault(`${path}nextCursor`, 'says that more pages follow: these are not all tools')
    if (isList(tools)) this.#list(tools, `${path}tools`)
    else if (isObject(tools)) this.#map(tools, `${path}tools.`)
    else this.#fault(`${path}tools`, `is ${kindOfValue(tools)}`)
  }

  #list(entries: readonly JsonValue[], path: string): void {
    if (this.#areTooMany(entries, path)) return
    for (const [index, entry] of entries.entries()) {
      const at = `${path}[${index}]`
      if (isObject(entry)) this.#entry(entry, at)
      else this.#fault(at, `is ${kindOfValue(entry)}`)
    }
  }

  #entry(entry: JsonObject, at: string): void {
    const inner = isObject(entry.function) ? entry.function : entry
    const { name } = inner
    const input = inputOf(inner)
    // Providers run these, and name them by their kind alone.
    const isHosted = name === undefined && typeof entry.type === 'string' && entry.type !== 'function'
    if (isHosted && input === undefined) this.unnamed.push(`${at}, a hosted tool without a name`)
    else if (typeof name !== 'string' || name === '') this.#fault(at, `has no \`name\`${keysIn(entry)}`)
    else this.#add(name, input, entry, at)
  }

  /** tool → JSON Schema, or → what else is said of it. */
  #map(map: JsonObject, path: string): void {
    const { $schema: _, $defs, ...named } = map
    if ($defs !== undefined && !isObject($defs)) this.#fault(`${path}$defs`, `is ${kindOfValue($defs)}`)
    else if (isObject($defs)) this.shared = $defs
    const entries = Object.entries(named)
    if (entries.length === 0) this.#fault(path, 'holds no tool')
    else if (!entries.every(([, value]) => isDescribed(value)))
      this.#fault(path, `is an object whose keys are neither a tool definition nor tools${keysIn(map)}`)
    else if (!this.#areTooMany(entries, path))
      for (const [name, value] of entries as [string, JsonObject][]) {
        const input = inputOf(value)
        if (input === undefined) this.#add(name, value, { name, input: value }, path)
        else this.#add(name, input, { ...value, name }, path)
      }
  }

  #areTooMany({ length }: readonly unknown[], path: string): boolean {
    if (length > maxTools) this.#fault(path, `has ${length} entries, more than ${maxTools}`)
    return length > maxTools
  }

  #add(name: string, input: JsonValue | undefined, said: JsonObject, at: string): void {
    if (this.tools.has(name)) this.#fault(at, 'has the name of an earlier tool')
    else if (input !== undefined && !isSchema(input))
      this.#fault(at, `has a schema of its arguments that is ${kindOfValue(input)}`)
    else this.tools.set(name, { name, input, said })
  }

  #fault(at: string, says: string): void {
    if (this.faults.length < 20) this.faults.push({ at: at.replace(/\.$/, ''), says })
  }
}

/** Where the schema of the arguments stands: MCP and the AI SDK, Anthropic, OpenAI, the AI SDK's older and dumped forms. */
const holders = ['inputSchema', 'input_schema', 'parameters', 'parametersJsonSchema', 'args_schema']

/** `null`: a function without arguments. */
function inputOf(entry: JsonObject): JsonValue | undefined {
  const key = holders.find((holder) => entry[holder] !== undefined && entry[holder] !== null)
  const held = key === undefined ? undefined : entry[key]
  return isObject(held) && isObject(held.jsonSchema) ? held.jsonSchema : held
}

function isEntry(value: JsonObject): boolean {
  const inner = isObject(value.function) ? value.function : value
  return typeof inner.name === 'string' && (inputOf(inner) !== undefined || typeof value.type === 'string')
}

function isSchema(value: JsonValue): boolean {
  return isObject(value) || typeof value === 'boolean'
}

const schemaWords = [
  'type',
  'properties',
  '$ref',
  'anyOf',
  'oneOf',
  'allOf',
  'additionalProperties',
  'required',
  'const',
  'enum',
]

/** Whether a value of a map says what a tool takes. */
function isDescribed(value: JsonValue): boolean {
  return isObject(value) && (inputOf(value) !== undefined || schemaWords.some((word) => value[word] !== undefined))
}

/** The keys by which a reader knows what was read; only plain words, so that nothing else of the file is repeated. */
function keysIn(value: JsonObject): string {
  const keys = Object.keys(value).filter((key) => /^[A-Za-z_$][\w$-]{0,40}$/.test(key))
  const shown = keys.slice(0, 6).map((key) => `\`${key}\``)
  return shown.length === 0 ? '' : ` (keys: ${shown.join(', ')}${keys.length > shown.length ? ', …' : ''})`
}

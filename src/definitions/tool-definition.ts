import type { JsonObject, JsonValue } from '../model/json.js'

/** A tool as it is offered to a model. Every text in it is its author's, and hostile until escaped. */
export interface ToolDefinition {
  readonly name: string
  /** JSON Schema of its arguments. Absent: the definition has none, as of tools that a provider runs. */
  readonly input?: JsonValue | undefined
  /** All that was said of the tool, as it was said. */
  readonly said: JsonObject
}

/** What a file of tool definitions holds. */
export interface ToolDefinitions {
  readonly tools: readonly ToolDefinition[]
  /** Definitions that the schemas of several tools refer to: `#/$defs/NAME`. */
  readonly shared: JsonObject
  /** Entries that name nothing a policy could list, in words: hosted tools without a name. */
  readonly unnamed: readonly string[]
}

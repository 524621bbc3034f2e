import type { JsonObject } from '../../model/json.js'

/** A way to an MCP server. Each call rejects with an `AssayError` when the server has gone, takes too long or sends too much. */
export interface McpChannel {
  /** How a reader knows the server: its command or address, without secrets. */
  readonly source: string
  /** The response, with `result` or `error`. */
  request(method: string, params: JsonObject): Promise<JsonObject>
  notify(method: string): Promise<void>
  /** The version that was agreed on, which HTTP repeats with every request. */
  useVersion(version: string): void
  /** Ends the server, or the session with it. Never rejects. */
  close(): Promise<void>
}

/** What is given to a server, all requests together. */
export interface McpLimits {
  readonly timeoutMs: number
  readonly maxBytes: number
}

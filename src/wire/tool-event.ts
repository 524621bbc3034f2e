import type { JsonObject, JsonValue } from '../model/json.js'
import type { CallPhase } from '../model/trace.js'

/**
 * One thing that a message, item or content block says about tools, before it is known which run it belongs to, and as it
 * was sent: what it means (whether a call failed, with which words; which arguments a text holds) is decided in `calls/`.
 */
export type ToolEvent =
  | { readonly type: 'call'; readonly call: SentCall; readonly from: JsonObject }
  | { readonly type: 'result'; readonly result: SentResult; readonly from: JsonObject }
  | { readonly type: 'nameless'; readonly from: JsonObject }
  /** What looks like a call, of a kind that the protocol does not have. */
  | { readonly type: 'unread'; readonly from: JsonObject }
  | { readonly type: 'skip'; readonly reason: string }

/** A failure that came without words. */
export const noWords: JsonObject = {}

export interface SentCall extends SentOutcome {
  readonly tool: string
  /** The id by which a result names the call. Not unique. */
  readonly id?: string | undefined
  /** A value, or JSON text of one. Absent: not sent. Null: none. */
  readonly args?: JsonValue | undefined
  /** The input of a tool that takes free text: not read as JSON. Takes the place of `args`. */
  readonly text?: JsonValue | undefined
  /** RFC 3339, where the record around the event does not know it. */
  readonly timestamp?: string | undefined
  readonly agent?: string | undefined
  /** The MCP server that the tool is of. */
  readonly server?: string | undefined
  /** As `ToolCall.mergeKey`. */
  readonly mergeKey?: string | undefined
  /** No result will follow: the service ran the tool itself. */
  readonly isSettled?: boolean | undefined
}

export interface SentResult extends SentOutcome {
  readonly id: string
}

export interface SentOutcome {
  /** What the tool gave back: a value, a text, or a list of content parts. Absent: nothing was sent. */
  readonly content?: JsonValue | undefined
  /** What the sender says went wrong: nothing if absent, null, false or empty; `true` leaves the words to `content`. */
  readonly error?: JsonValue | undefined
  readonly phase?: CallPhase | undefined
  /** Milliseconds. */
  readonly durationMs?: number | undefined
}

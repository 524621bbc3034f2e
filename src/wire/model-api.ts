import type { JsonObject, JsonValue } from '../model/json.js'
import type { ToolEvent } from './tool-event.js'

/** How one API of a model provider says what was called: in the history that a request sends, in its answer, in its stream. */
export interface ModelApi {
  /** Whether an exchange is of this API, by the end of its path. */
  readonly paths: readonly string[]
  /** The same, by the shape of the bodies, for captures that leave the path out. */
  matches(request: JsonObject, answer: JsonObject | undefined): boolean
  messages(request: JsonObject): readonly JsonObject[]
  history(message: JsonObject): readonly ToolEvent[]
  answer(response: JsonObject): readonly ToolEvent[]
  stream(): ModelStream
}

/** The events of one streamed answer, put together. */
export interface ModelStream {
  push(event: JsonObject): void
  /** The answer is there, whether or not the stream goes on. */
  readonly finished: boolean
  /** Tokens, as the provider counts them. */
  readonly usage: JsonValue | undefined
  /** What the agent has said so far; thoughts are not said. */
  readonly said: string
  /** What has come to its end so far, each event once. */
  take(): readonly ToolEvent[]
  /** Calls that began and did not end, with what is known of their arguments. Call it last. */
  cutOff(): readonly ToolEvent[]
}

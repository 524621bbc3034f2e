import type { JsonValue } from '../../model/json.js'
import type { Usage } from '../../model/usage.js'
import type { MessageList } from './message-list.js'

/**
 * What is kept of a span until its trace is complete: its family, its sessions, its calls. Plain JSON, so that a store can hold it.
 * Answers and definitions are dropped at once, prompts as soon as a longer one continues them.
 */
export interface SpanNote {
  readonly traceId: string
  readonly spanId: string
  readonly parentId: string
  /** Session key → value, on the span and on its resource. */
  readonly sessions: Readonly<Record<string, string>>
  readonly resourceSessions: Readonly<Record<string, string>>
  readonly agent?: string | undefined
  /** The span is of an agent or model: its run is a trace even without a call. */
  readonly agentic: boolean
  /** Decimal nanoseconds since 1970. */
  readonly start?: string | undefined
  /** Milliseconds. */
  readonly durationMs?: number | undefined
  readonly call?: SpanCall | undefined
  /** What a model's answer asks for. */
  readonly requests: readonly RequestedCall[]
  /** What the answer says, `''` for nothing; absent where that is not recorded. */
  readonly said?: string | undefined
  /** What the model was sent is recorded; set when the note is collected, for the list goes to the note that continues it. */
  readonly wasSent?: boolean | undefined
  /** A model was sent something that is not recorded, or not whole. */
  readonly isCut?: boolean | undefined
  /** What the span says was used, perhaps what spans below it say, too. */
  readonly usage?: Usage | undefined
  /** A log event says what was used: spans may say the same. */
  readonly isLogged?: boolean | undefined
  /** The span is one answer of a model. */
  readonly isAnswer?: boolean | undefined
  /** What the model was sent: has earlier calls and their results. */
  readonly history?: MessageList | undefined
  /** One of several records of one call, brought under one id: no span that was exported twice. */
  readonly isPart?: boolean | undefined
  /** Index into the caller's list of files; where the span starts. */
  readonly file: number
  readonly line: number
  readonly column: number
}

/** The tool call that one span describes. */
export interface SpanCall {
  readonly tool: string
  readonly id?: string | undefined
  readonly args?: JsonValue | undefined
  readonly result?: JsonValue | undefined
  readonly error?: string | undefined
  /** The MCP server that the tool is of. */
  readonly server?: string | undefined
  /** One side of an MCP request: the other side and the agent's own span may describe the same call. */
  readonly mcp?: boolean | undefined
  /** `tool` is the class that implements the tool. */
  readonly namesClass?: boolean | undefined
  /** Recorded by a log event: a span may record the same call. */
  readonly isLogged?: boolean | undefined
  /** A person or a rule refused it. */
  readonly isDenied?: boolean | undefined
  /** Why the arguments that the source holds are not those of the call, and were not taken: a reason to count. */
  readonly argsLost?: 'arguments recorded without their names' | 'arguments cut off by the source' | undefined
}

/** A call that a model asked for, as the span of the model call records its answer. */
export interface RequestedCall {
  readonly tool: string
  readonly id?: string | undefined
  /** The arguments as the answer has them, often JSON as text: most are those of a call that ran, and never parsed. */
  readonly written?: JsonValue | undefined
  /** Which of the answers that one span lists, if not the first: the calls of one answer stand together. */
  readonly answer?: number | undefined
  /** What came back, of tools that the provider runs itself. */
  readonly outcome?: ListedOutcome | undefined
}

/** What came back of a call, as a list of messages has it. */
export interface ListedOutcome {
  readonly content: JsonValue
  readonly failed: boolean
}

export interface SpanPlace {
  readonly file: number
  readonly line: number
  readonly column: number
}

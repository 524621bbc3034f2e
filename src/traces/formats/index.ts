import { atif } from './atif.js'
import type { TraceFormat } from './format.js'
import { inspect } from './inspect.js'
import { langchain } from './langchain.js'
import { langfuse } from './langfuse.js'
import { mastra } from './mastra.js'
import { mcp } from './mcp.js'
import { native } from './native.js'
import { openaiChat } from './openai-chat.js'
import { otlp } from './otlp.js'

/**
 * The trace formats, in the order in which the reader asks them whether a file is theirs: those whose records have the
 * most marks first, because a span or a sample may hold what alone would be a tool call or a chat message.
 */
export const traceFormats: readonly TraceFormat[] = [
  otlp,
  langfuse,
  mastra,
  inspect,
  atif,
  langchain,
  mcp,
  native,
  openaiChat,
]

import { aiSdk } from './ai-sdk.js'
import { anthropic } from './anthropic.js'
import { claudeCode } from './claude-code.js'
import { codex } from './codex.js'
import type { TraceFormat } from './format.js'
import { geminiCli } from './gemini-cli.js'
import { httpCapture } from './http-capture.js'
import { native } from './native.js'
import { openaiChat } from './openai-chat.js'
import { openaiResponses } from './openai-responses.js'
import { openhands } from './openhands.js'
import { sweAgent } from './swe-agent.js'

/** The trace formats, in the order in which the reader asks them whether a file is theirs. */
export const traceFormats: readonly TraceFormat[] = [
  native,
  openaiChat,
  openaiResponses,
  anthropic,
  claudeCode,
  aiSdk,
  codex,
  geminiCli,
  openhands,
  sweAgent,
  httpCapture,
]

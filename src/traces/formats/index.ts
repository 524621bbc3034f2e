import { adkEval } from './adk-eval.js'
import { agentdojo } from './agentdojo.js'
import { aiSdk } from './ai-sdk.js'
import { anthropic } from './anthropic.js'
import { atif } from './atif.js'
import { autogen } from './autogen.js'
import { bedrockAgents } from './bedrock-agents.js'
import { braintrust } from './braintrust.js'
import { claudeCode } from './claude-code.js'
import { cline } from './cline.js'
import { codex } from './codex.js'
import { copilot } from './copilot.js'
import { cursor } from './cursor.js'
import { deepeval } from './deepeval.js'
import { droid } from './droid.js'
import type { TraceFormat } from './format.js'
import { gemini } from './gemini.js'
import { geminiCli } from './gemini-cli.js'
import { goose } from './goose.js'
import { haystack } from './haystack.js'
import { httpCapture } from './http-capture.js'
import { inspect } from './inspect.js'
import { langchain } from './langchain.js'
import { langfuse } from './langfuse.js'
import { managedAgents } from './managed-agents.js'
import { mastra } from './mastra.js'
import { mcp } from './mcp.js'
import { native } from './native.js'
import { openaiChat } from './openai-chat.js'
import { openaiResponses } from './openai-responses.js'
import { opencode } from './opencode.js'
import { openhands } from './openhands.js'
import { opik } from './opik.js'
import { otlp } from './otlp.js'
import { pi } from './pi.js'
import { promptfoo } from './promptfoo.js'
import { pydanticAi } from './pydantic-ai.js'
import { qwenCode } from './qwen-code.js'
import { semanticKernel } from './semantic-kernel.js'
import { smolagents } from './smolagents.js'
import { sweAgent } from './swe-agent.js'
import { vscodeChat } from './vscode-chat.js'
import { weave } from './weave.js'

/**
 * The trace formats, in the order in which the reader asks them whether a file is theirs: those whose records have the
 * most marks first, because a span or a sample may hold what alone would be a tool call or a chat message.
 */
export const traceFormats: readonly TraceFormat[] = [
  otlp,
  langfuse,
  mastra,
  braintrust,
  opik,
  weave,
  inspect,
  atif,
  claudeCode,
  codex,
  copilot,
  geminiCli,
  cursor,
  droid,
  goose,
  managedAgents,
  pi,
  qwenCode,
  vscodeChat,
  promptfoo,
  deepeval,
  agentdojo,
  haystack,
  adkEval,
  bedrockAgents,
  smolagents,
  autogen,
  semanticKernel,
  gemini,
  opencode,
  pydanticAi,
  openhands,
  sweAgent,
  httpCapture,
  langchain,
  mcp,
  native,
  openaiChat,
  openaiResponses,
  cline,
  anthropic,
  aiSdk,
]

import { isObject, objectOf, objectsOf } from '../json/json-fields.js'
import type { JsonValue } from '../model/json.js'
import { type KnownFile, unreadSessions } from './unread-sessions.js'

/** Files that people take for traces, and those whose calls no format reads: what they are, and what to give instead. */
const files: readonly KnownFile[] = [
  {
    is: ({ response, stats }) =>
      (typeof response === 'string' || response === null) && isObject(stats) && ('models' in stats || 'tools' in stats),
    says:
      'This is the answer of Gemini CLI (--output-format json), which counts its tool calls and does not hold them: ' +
      'use --output-format stream-json, or the session below ~/.gemini/tmp.',
  },
  {
    is: (record) =>
      (Array.isArray(record.blocks) && ('additional_kwargs' in record || 'raw_output' in record)) ||
      ('tool_kwargs' in record && 'tool_id' in record),
    says:
      'These are messages or events of LlamaIndex: record the run with OpenTelemetry ' +
      '(openinference-instrumentation-llama-index), and give its spans.',
  },
  {
    is: (record) => [record, ...objectsOf(record.data)].some(({ object }) => object === 'thread.run.step'),
    says:
      'These are run steps of OpenAI Assistants: write each of their tool_calls as a line {"tool", "args", "result"}, ' +
      'or give the items of the Responses API.',
  },
  {
    is: (record) => 'result' in record && 'input_token_count' in record && 'output_token_count' in record,
    says:
      'These are results of the Berkeley Function Calling Leaderboard (BFCL), which hold calls as text: ' +
      'write each call as a line {"tool", "args"}.',
  },
  {
    is: ({ answer_generation: answer }) => isObject(answer) && 'valid_data' in answer,
    says: 'This is an answer of ToolBench, a tree of attempts: write each call of the chain that counts as a line {"tool", "args", "result"}.',
  },
  {
    is: (record) =>
      isObject(objectOf(objectOf(record.data)?.resultData)?.runData) ||
      (Array.isArray(record.nodes) && isObject(record.connections)),
    says: 'This is a workflow or an execution of n8n: turn on its tracing with LangSmith (LANGCHAIN_TRACING_V2), and give the runs that LangSmith exports.',
  },
  {
    is: ({ type, toolCallId }) =>
      typeof toolCallId === 'string' && typeof type === 'string' && /^tool-(?:input|output)-/.test(type),
    says: 'These are pieces of the stream that the AI SDK sends to a page: give the messages that it ends with (onFinish), which are read as ai-sdk.',
  },
  {
    is: (record) => 'query' in record && 'expected_tool_use' in record,
    says: 'These are expectations of an older evaluation of Google ADK, not what an agent did: give the eval set or its result.',
  },
  ...unreadSessions,
]

/** What the records are known to be instead of a trace. */
export function knownWithoutCalls(records: readonly JsonValue[]): string | undefined {
  return files.find(({ is }) => records.some((record) => isObject(record) && is(record)))?.says
}

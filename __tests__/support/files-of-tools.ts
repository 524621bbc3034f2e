/** Trace, tool and how the call ended (`ok`: with a result, `failed: …`, phase if neither), in order. */
export type ExpectedCall = readonly [trace: string, tool: string, end: string]

/** What tools in use write, each file as its tool lays it out: every call once, with its outcome, in its run. */
export const filesOfTools: Readonly<Record<string, readonly ExpectedCall[]>> = {
  'native/lines.jsonl': [
    ['run-1', 'find_order', 'ok'],
    ['run-1', 'refund_order', 'failed: too late'],
  ],
  'native/mixed.jsonl': [
    ['e1', 'find_order', 'ok'],
    ['t2', 'refund_order', 'open'],
    ['s3', 'close_order', 'open'],
    ['s3', 'mail_user', 'ok'],
    ['native/mixed.jsonl', 'delete_order', 'denied'],
  ],
  'openai-chat/messages.jsonl': [
    ['openai-chat/messages.jsonl', 'find_order', 'ok'],
    ['openai-chat/messages.jsonl', 'find_user', 'ok'],
    ['openai-chat/messages.jsonl', 'refund_order', 'ok'],
  ],
  'openai-chat/requests.jsonl': [
    ['openai-chat/requests.jsonl', 'find_order', 'ok'],
    ['openai-chat/requests.jsonl', 'refund_order', 'open'],
  ],
  'openai-chat/tau2-bench.json': [
    ['7.0', 'find_order', 'ok'],
    ['7.0', 'refund_order', 'failed: too late'],
  ],
  'braintrust/spans.jsonl': [
    ['s9', 'find_order', 'ok'],
    ['s9', 'refund_order', 'failed: too late'],
    ['s9', 'no_such_tool', 'requested'],
  ],
  'braintrust/page.json': [['s9', 'find_order', 'ok']],
  'smolagents/steps.json': [
    ['smolagents/steps.json', 'find_order', 'ok'],
    ['smolagents/steps.json', 'refund_order', "failed: Error executing tool 'refund_order': not allowed"],
    ['smolagents/steps.json', 'final_answer', 'ok'],
  ],
  'smolagents/results.jsonl': [
    ['smolagents/results.jsonl', 'python_interpreter', 'ok'],
    ['smolagents/results.jsonl#2', 'python_interpreter', 'failed: no boom'],
  ],
  'autogen/stream.jsonl': [
    ['autogen/stream.jsonl', 'find_order', 'ok'],
    ['autogen/stream.jsonl', 'refund_order', 'failed: not allowed'],
    ['autogen/stream.jsonl', 'code_executor', 'ok'],
  ],
  'autogen/result.json': [
    ['autogen/result.json', 'find_order', 'ok'],
    ['autogen/result.json', 'refund_order', 'failed: not allowed'],
  ],
  'autogen/team-state.json': [['autogen/team-state.json', 'find_order', 'ok']],
  'semantic-kernel/history.json': [['semantic-kernel/history.json', 'shop-find_order', 'ok']],
  'semantic-kernel/net-history.json': [['semantic-kernel/net-history.json', 'shop-find_order', 'ok']],
  'adk-eval/shop.evalset.json': [
    ['refund', 'find_order', 'ok'],
    ['refund', 'refund_order', 'failed: not allowed'],
  ],
  'adk-eval/result.json': [['sess-1', 'close_order', 'ok']],
  'bedrock-agents/parts.jsonl': [
    ['chat-6', 'find_order', 'ok'],
    ['chat-6', 'POST /refund', 'failed: not allowed'],
    ['chat-6', 'knowledge_base_lookup', 'open'],
    ['chat-6', 'close_order', 'requested'],
  ],
  'bedrock-agents/functions.json': [['chat-11', 'lookup_price', 'ok']],
  'bedrock-agents/console.json': [['bedrock-agents/console.json', 'GET /orders', 'ok']],
  'promptfoo/results.json': [
    ['pf-0', 'find_order', 'requested'],
    ['pf-1', 'find_order', 'ok'],
    ['pf-1', 'refund_order', 'failed: not allowed'],
  ],
  'promptfoo/rows.jsonl': [['pf-3', 'find_order', 'requested']],
  'deepeval/test-run.json': [
    ['refund', 'find_order', 'ok'],
    ['refund', 'refund_order', 'open'],
  ],
  'deepeval/trace.json': [
    ['chat-5', 'find_order', 'ok'],
    ['chat-5', 'refund_order', 'failed: not allowed'],
  ],
  'haystack/messages.json': [
    ['haystack/messages.json', 'find_order', 'ok'],
    ['haystack/messages.json', 'refund_order', 'failed: not allowed'],
  ],
  'haystack/results.jsonl': [
    ['haystack/results.jsonl', 'find_order', 'open'],
    ['haystack/results.jsonl#2', 'refund_order', 'open'],
  ],
  'agentdojo/run.json': [
    ['banking/user_task_0/injection_task_1/direct/m-1', 'find_order', 'ok'],
    ['banking/user_task_0/injection_task_1/direct/m-1', 'refund_order', 'failed: ValueError: not allowed'],
  ],
  'langchain/batches.jsonl': [
    ['chat-3', 'find_order', 'ok'],
    ['chat-3', 'refund_order', "failed: PermissionError('not allowed')"],
    ['chat-3', 'close_order', 'executed'],
  ],
  'gemini/recorded.jsonl': [
    ['gemini/recorded.jsonl', 'find_order', 'open'],
    ['gemini/recorded.jsonl', 'find_user', 'open'],
  ],
  'gemini/batch.jsonl': [['row-1', 'find_order', 'open']],
  'openai-chat/batch-input.jsonl': [['row-1', 'find_order', 'ok']],
  'http-capture/openai-batch.jsonl': [
    ['row-1', 'find_order', 'open'],
    ['row-2', 'refund_order', 'open'],
  ],
  'langfuse/rows.jsonl': [
    ['chat-2', 'find_order', 'ok'],
    ['chat-2', 'refund_order', 'failed: not allowed'],
  ],
  'opik/spans.jsonl': [
    ['op-trace', 'find_order', 'ok'],
    ['op-trace', 'drop_table', 'requested'],
    ['op-trace', 'refund_order', 'failed: not allowed'],
  ],
  'opik/export.json': [
    ['chat-4', 'find_order', 'ok'],
    ['chat-4', 'refund_order', 'failed: not allowed'],
  ],
  'opik/batch.jsonl': [['ts-trace', 'lookup', 'ok']],
  'weave/calls.jsonl': [
    ['chat-9', 'find_order', 'ok'],
    ['chat-9', 'refund_order', 'failed: PermissionError: not allowed'],
    ['chat-9', 'add_note', 'ok'],
  ],
  'weave/page.json': [['wp-trace', 'lookup_price', 'ok']],
  'otlp/mlflow.json': [
    ['chat-7', 'find_order', 'ok'],
    ['chat-7', 'refund_order', 'failed: PermissionError: not allowed'],
  ],
  'otlp/session-spans.jsonl': [['chat-8', 'find_order', 'executed']],
  'anthropic/bedrock.json': [
    ['anthropic/bedrock.json', 'find_order', 'ok'],
    ['anthropic/bedrock.json', 'refund_order', 'failed: too late'],
  ],
  'mcp/proxy.jsonl': [
    ['mcp/proxy.jsonl', 'find_order', 'ok'],
    ['mcp/proxy.jsonl', 'refund_order', 'failed: too late'],
  ],
  'gemini-cli/stream-json.jsonl': [
    ['g1', 'read_file', 'ok'],
    ['g1', 'write_file', 'failed: read only'],
  ],
  'gemini/contents.jsonl': [
    ['gemini/contents.jsonl', 'find_order', 'ok'],
    ['gemini/contents.jsonl', 'find_order', 'failed: no such order'],
    ['gemini/contents.jsonl', 'refund_order', 'open'],
  ],
  'gemini/requests.jsonl': [
    ['gemini/requests.jsonl', 'find_order', 'ok'],
    ['gemini/requests.jsonl', 'find_order', 'failed: no such order'],
    ['gemini/requests.jsonl', 'refund_order', 'open'],
  ],
  'gemini/response.json': [['gemini/response.json', 'find_order', 'open']],
  'gemini/adk-session.json': [['session-1', 'find_order', 'ok']],
  'pydantic-ai/messages.json': [
    ['pydantic-ai/messages.json', 'find_order', 'ok'],
    ['pydantic-ai/messages.json', 'refund_order', 'failed: too late'],
  ],
  'pydantic-ai/runs.jsonl': [
    ['a', 'find_order', 'ok'],
    ['a', 'refund_order', 'failed: too late'],
    ['b', 'find_order', 'open'],
    ['b', 'refund_order', 'open'],
  ],
  'copilot/events.jsonl': [
    ['s-1', 'view', 'ok'],
    ['s-1', 'bash', 'failed: The user rejected this tool call.'],
  ],
  'opencode/session.json': [
    ['ses_1', 'read', 'ok'],
    ['ses_1', 'bash', 'failed: not permitted'],
  ],
  'opencode/events.jsonl': [
    ['ses_1', 'read', 'ok'],
    ['ses_1', 'bash', 'failed: not permitted'],
  ],
  'anthropic/batch.jsonl': [
    ['a', 'find_order', 'open'],
    ['b', 'find_order', 'open'],
  ],
  'swe-agent/mini.traj.json': [['swe-agent/mini.traj.json', 'bash', 'failed: exit code 1']],
  'swe-agent/mini-functions.traj.json': [['swe-agent/mini-functions.traj.json', 'bash', 'failed: exit code 1']],
  'codex/saved.json': [['saved-1', 'shell', 'failed: exit code 1']],
  'otlp/logs.jsonl': [
    ['s1', 'Bash', 'executed'],
    ['s1', 'Write', 'failed: refused'],
  ],
  'otlp/histories.jsonl': [
    ['s1', 'find_order', 'ok'],
    ['s1', 'refund_order', 'ok'],
  ],
  'otlp/phoenix.jsonl': [['s1', 'find_order', 'ok']],
  'otlp/logfire.json': [['s1', 'find_order', 'ok']],
  'langfuse/generations.json': [['s1', 'find_order', 'ok']],
  'langchain/wrapped-openai.jsonl': [['s1', 'find_order', 'ok']],
}

import type { TableLayout } from './layout.js'

/** A row a call, the columns named as the members of Assay's own lines: what a query over any store can write. */
export const native: TableLayout = {
  id: 'calls',
  format: 'native',
  needs: [
    ['trace', 'session', 'session_id', 'conversation_id', 'thread_id', 'episode_id', 'run_id', 'trace_id'],
    ['tool', 'tool_name', 'function_name'],
  ],
  constant: { type: 'tool_call' },
  fields: [
    {
      key: 'trace',
      from: ['trace', 'session', 'session_id', 'conversation_id', 'thread_id', 'episode_id', 'run_id', 'trace_id'],
      as: 'text',
    },
    { key: 'id', from: ['id', 'call_id', 'tool_call_id'], as: 'text' },
    { key: 'tool', from: ['tool', 'tool_name', 'function_name'], as: 'text' },
    {
      key: 'args',
      from: ['args', 'arguments', 'params', 'parameters', 'input', 'tool_args', 'tool_arguments', 'tool_input'],
      as: 'value',
    },
    { key: 'timestamp', from: ['timestamp', 'ts', 'time', 'start_time', 'started_at', 'created_at'], as: 'time' },
    { key: 'result', from: ['result', 'output', 'tool_result', 'tool_output'], as: 'value' },
    { key: 'error', from: ['error', 'error_message', 'is_error'], as: 'value' },
    { key: 'phase', from: ['phase'], as: 'text' },
    { key: 'durationMs', from: ['duration_ms', 'durationms'], as: 'value' },
    { key: 'usage', from: ['usage'], as: 'json' },
    { key: 'case', from: ['case'], as: 'text' },
    { key: 'trial', from: ['trial'], as: 'text' },
    { key: 'agent', from: ['agent', 'agent_name'], as: 'text' },
    { key: 'turn', from: ['turn'], as: 'text' },
    { key: 'server', from: ['server', 'mcp_server'], as: 'text' },
  ],
  session: [
    ['trace'],
    ['session'],
    ['session_id'],
    ['conversation_id'],
    ['thread_id'],
    ['episode_id'],
    ['run_id'],
    ['trace_id'],
  ],
  time: ['timestamp', 'ts', 'time', 'start_time', 'started_at', 'created_at'],
}

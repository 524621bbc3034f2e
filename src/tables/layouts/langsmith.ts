import type { TableLayout } from './layout.js'

/** Runs as LangSmith's bulk export writes them. Their `session_id` is the project, not a conversation. */
export const langsmith: TableLayout = {
  id: 'langsmith runs',
  format: 'langchain',
  needs: [['id'], ['trace_id'], ['run_type'], ['inputs'], ['start_time']],
  fields: [
    { key: 'id', from: ['id'], as: 'text' },
    { key: 'trace_id', from: ['trace_id'], as: 'text' },
    { key: 'parent_run_id', from: ['parent_run_id'], as: 'text' },
    { key: 'run_type', from: ['run_type'], as: 'text' },
    { key: 'name', from: ['name'], as: 'text' },
    { key: 'start_time', from: ['start_time'], as: 'time' },
    { key: 'end_time', from: ['end_time'], as: 'time' },
    { key: 'dotted_order', from: ['dotted_order'], as: 'text' },
    { key: 'inputs', from: ['inputs'], as: 'json' },
    { key: 'outputs', from: ['outputs'], as: 'json' },
    { key: 'extra', from: ['extra'], as: 'json' },
    { key: 'error', from: ['error'], as: 'text' },
  ],
  session: [
    ['extra', 'metadata', 'session_id'],
    ['extra', 'metadata', 'thread_id'],
    ['extra', 'metadata', 'conversation_id'],
  ],
  family: 'trace_id',
  time: ['start_time'],
}

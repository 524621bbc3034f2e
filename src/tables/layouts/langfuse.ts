import type { TableLayout } from './layout.js'

/** Observations as Langfuse exports them to a bucket: `observations_v2/`, and the older `observations/`, which name no session. */
export const langfuse: TableLayout = {
  id: 'langfuse observations',
  format: 'langfuse',
  needs: [['id'], ['trace_id'], ['type'], ['parent_observation_id'], ['start_time']],
  emptyIsNone: true,
  fields: [
    { key: 'id', from: ['id'], as: 'text' },
    { key: 'traceId', from: ['trace_id'], as: 'text' },
    { key: 'parentObservationId', from: ['parent_observation_id'], as: 'text' },
    { key: 'sessionId', from: ['session_id'], as: 'text' },
    { key: 'type', from: ['type'], as: 'text' },
    { key: 'name', from: ['name'], as: 'text' },
    { key: 'startTime', from: ['start_time'], as: 'time' },
    { key: 'endTime', from: ['end_time'], as: 'time' },
    { key: 'input', from: ['input'], as: 'value' },
    { key: 'output', from: ['output'], as: 'value' },
    { key: 'level', from: ['level'], as: 'text' },
    { key: 'statusMessage', from: ['status_message'], as: 'text' },
    { key: 'metadata', from: ['metadata'], as: 'json' },
  ],
  session: [['session_id']],
  family: 'trace_id',
  time: ['start_time'],
}

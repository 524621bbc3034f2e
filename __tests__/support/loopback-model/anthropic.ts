import { inPieces } from './chat.js'
import { argumentsOf, type Turn } from './script.js'
import type { ServerEvent } from './server.js'

interface Request {
  readonly model: string
}

export function anthropicAnswer(turn: Turn, body: Request, index: number): object {
  return {
    ...message(body, index, contentOf(turn)),
    stop_reason: stopReason(turn),
    usage: { input_tokens: 10, output_tokens: 5 },
  }
}

function message(body: Request, index: number, content: readonly object[]): object {
  return {
    id: `msg_${index}`,
    type: 'message',
    role: 'assistant',
    model: body.model,
    content,
    stop_reason: null,
    stop_sequence: null,
    usage: { input_tokens: 10, output_tokens: 1 },
  }
}

function contentOf(turn: Turn): readonly Record<string, unknown>[] {
  const calls = (turn.calls ?? []).map((call) => ({
    type: 'tool_use',
    id: call.id,
    name: call.name,
    input: typeof call.args === 'string' ? JSON.parse(call.args) : call.args,
  }))
  const text = turn.text === undefined ? [] : [{ type: 'text', text: turn.text, citations: null }]
  return [...text, ...calls, ...((turn.raw ?? []) as Record<string, unknown>[])]
}

export function anthropicEvents(turn: Turn, body: Request, index: number): readonly ServerEvent[] {
  const events: object[] = [
    { type: 'message_start', message: message(body, index, []) },
    ...contentOf(turn).flatMap((block, index) => blockEvents(block, index, turn)),
    {
      type: 'message_delta',
      delta: { stop_reason: stopReason(turn), stop_sequence: null },
      usage: { output_tokens: 5 },
    },
    { type: 'message_stop' },
  ]
  return events.map((data) => ({ event: (data as { type: string }).type, data }))
}

function blockEvents(block: Record<string, unknown>, index: number, turn: Turn): readonly object[] {
  const stop = { type: 'content_block_stop', index }
  if (block.type === 'text') {
    const deltas = inPieces(String(block.text)).map((text) => ({ type: 'text_delta', text }))
    return [
      { type: 'content_block_start', index, content_block: { ...block, text: '' } },
      ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
      stop,
    ]
  }
  if (!String(block.type).endsWith('tool_use'))
    return [{ type: 'content_block_start', index, content_block: block }, stop]
  const scripted = turn.calls?.find((call) => call.id === block.id)
  const json = scripted === undefined ? JSON.stringify(block.input) : argumentsOf(scripted)
  return [
    { type: 'content_block_start', index, content_block: { ...block, input: {} } },
    ...inPieces(json).map((partial_json) => ({
      type: 'content_block_delta',
      index,
      delta: { type: 'input_json_delta', partial_json },
    })),
    stop,
  ]
}

function stopReason(turn: Turn): string {
  return turn.calls === undefined ? 'end_turn' : 'tool_use'
}

import { inPieces } from './chat.js'
import { argumentsOf, type Turn } from './script.js'
import type { ServerEvent } from './server.js'

interface Request {
  readonly model: string
}

export function responsesAnswer(turn: Turn, body: Request, index: number): object {
  return response(body, index, 'completed', outputOf(turn))
}

function response(body: Request, index: number, status: string, output: readonly object[]): object {
  const usage = {
    input_tokens: 10,
    output_tokens: 5,
    total_tokens: 15,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens_details: { reasoning_tokens: 0 },
  }
  return {
    id: `resp_${index}`,
    object: 'response',
    created_at: 1_763_800_000,
    model: body.model,
    status,
    error: null,
    incomplete_details: null,
    instructions: null,
    parallel_tool_calls: true,
    tools: [],
    tool_choice: 'auto',
    output,
    ...(status === 'completed' ? { usage } : {}),
  }
}

function outputOf(turn: Turn): readonly object[] {
  const calls = (turn.calls ?? []).map((call) =>
    call.kind === 'custom'
      ? { type: 'custom_tool_call', id: `ct_${call.id}`, call_id: call.id, name: call.name, input: argumentsOf(call) }
      : {
          type: 'function_call',
          id: `fc_${call.id}`,
          call_id: call.id,
          name: call.name,
          arguments: argumentsOf(call),
          status: 'completed',
        },
  )
  const content = [{ type: 'output_text', text: turn.text ?? '', annotations: [], logprobs: [] }]
  const words = { type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content }
  return [...(turn.text === undefined ? [] : [words]), ...calls, ...(turn.raw ?? [])]
}

export function responsesEvents(turn: Turn, body: Request, index: number): readonly ServerEvent[] {
  const output = outputOf(turn)
  const events: object[] = [
    { type: 'response.created', response: response(body, index, 'in_progress', []) },
    ...output.flatMap((item, at) => itemEvents(item as Record<string, unknown>, at)),
    { type: 'response.completed', response: response(body, index, 'completed', output) },
  ]
  return events.map((event, sequence_number) => ({
    event: (event as { type: string }).type,
    data: { ...event, sequence_number },
  }))
}

function itemEvents(item: Record<string, unknown>, output_index: number): readonly object[] {
  const item_id = item.id
  const done = { type: 'response.output_item.done', output_index, item }
  if (item.type === 'function_call') {
    const started = { ...item, arguments: '', status: 'in_progress' }
    const text = String(item.arguments)
    return [
      { type: 'response.output_item.added', output_index, item: started },
      ...inPieces(text).map((delta) => ({
        type: 'response.function_call_arguments.delta',
        item_id,
        output_index,
        delta,
      })),
      { type: 'response.function_call_arguments.done', item_id, output_index, arguments: text, name: item.name },
      done,
    ]
  }
  if (item.type === 'message') {
    const [part] = item.content as { text: string }[]
    const at = { item_id, output_index, content_index: 0 }
    return [
      { type: 'response.output_item.added', output_index, item: { ...item, content: [], status: 'in_progress' } },
      { type: 'response.content_part.added', ...at, part: { ...part, text: '' } },
      ...inPieces(part?.text ?? '').map((delta) => ({
        type: 'response.output_text.delta',
        ...at,
        delta,
        logprobs: [],
      })),
      { type: 'response.output_text.done', ...at, text: part?.text, logprobs: [] },
      { type: 'response.content_part.done', ...at, part },
      done,
    ]
  }
  return [{ type: 'response.output_item.added', output_index, item }, done]
}

import { argumentsOf, type ScriptedCall, type Turn } from './script.js'
import type { ServerEvent } from './server.js'

const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 }

interface Request {
  readonly model: string
  readonly stream_options?: unknown
}

export function chatAnswer(turn: Turn, body: Request, index: number): object {
  const calls = turn.calls ?? []
  const legacy = calls.find((call) => call.kind === 'legacy')
  const tools = calls.filter((call) => call.kind !== 'legacy')
  const message = {
    role: 'assistant',
    content: turn.text ?? null,
    refusal: null,
    ...(tools.length === 0 ? {} : { tool_calls: tools.map(toolCall) }),
    ...(legacy === undefined ? {} : { function_call: { name: legacy.name, arguments: argumentsOf(legacy) } }),
  }
  return {
    id: `chatcmpl-${index}`,
    object: 'chat.completion',
    created: 1_763_800_000,
    model: body.model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: finishReason(turn) }],
    usage,
  }
}

export function chatEvents(turn: Turn, body: Request, index: number): readonly ServerEvent[] {
  const chunk = (delta: object, finish_reason: string | null = null): ServerEvent => ({
    data: {
      id: `chatcmpl-${index}`,
      object: 'chat.completion.chunk',
      created: 1_763_800_000,
      model: body.model,
      choices: [{ index: 0, delta, logprobs: null, finish_reason }],
    },
  })
  const calls = (turn.calls ?? []).filter((call) => call.kind !== 'legacy')
  const legacy = turn.calls?.find((call) => call.kind === 'legacy')
  // Like the real service: all the calls are announced, then their arguments come in pieces, interleaved here on purpose.
  const started = calls.map((call, at) => chunk({ tool_calls: [startOf(call, at)] }))
  const pieces = calls.map((call, at) => inPieces(argumentsOf(call)).map((piece) => pieceOf(call, at, piece)))
  const longest = Math.max(0, ...pieces.map((list) => list.length))
  const interleaved = Array.from({ length: longest }, (_, at) =>
    pieces.flatMap((list) => list.slice(at, at + 1)),
  ).flat()
  const withUsage = (body.stream_options as { include_usage?: boolean } | undefined)?.include_usage === true
  return [
    chunk({ role: 'assistant', content: turn.text === undefined ? null : '' }),
    ...inPieces(turn.text ?? '').map((content) => chunk({ content })),
    ...(legacy === undefined ? [] : [chunk({ function_call: { name: legacy.name, arguments: '' } })]),
    ...inPieces(legacy === undefined ? '' : argumentsOf(legacy)).map((piece) =>
      chunk({ function_call: { arguments: piece } }),
    ),
    ...started,
    ...interleaved.map((call) => chunk({ tool_calls: [call] })),
    chunk({}, finishReason(turn)),
    ...(withUsage
      ? [
          {
            data: {
              id: `chatcmpl-${index}`,
              object: 'chat.completion.chunk',
              created: 1,
              model: body.model,
              choices: [],
              usage,
            },
          },
        ]
      : []),
  ]
}

function toolCall(call: ScriptedCall): object {
  return call.kind === 'custom'
    ? { id: call.id, type: 'custom', custom: { name: call.name, input: argumentsOf(call) } }
    : { id: call.id, type: 'function', function: { name: call.name, arguments: argumentsOf(call) } }
}

function startOf(call: ScriptedCall, index: number): object {
  return call.kind === 'custom'
    ? { index, id: call.id, type: 'custom', custom: { name: call.name, input: '' } }
    : { index, id: call.id, type: 'function', function: { name: call.name, arguments: '' } }
}

function pieceOf(call: ScriptedCall, index: number, piece: string): object {
  return call.kind === 'custom' ? { index, custom: { input: piece } } : { index, function: { arguments: piece } }
}

function finishReason(turn: Turn): string {
  if (turn.calls === undefined) return 'stop'
  return turn.calls.some((call) => call.kind === 'legacy') ? 'function_call' : 'tool_calls'
}

export function inPieces(text: string): readonly string[] {
  return text.match(/[\s\S]{1,5}/g) ?? []
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { anthropicAnswer, anthropicEvents } from './anthropic.js'
import { chatAnswer, chatEvents } from './chat.js'
import { responsesAnswer, responsesEvents } from './responses.js'
import type { Script, Turn } from './script.js'

export interface LoopbackModel extends AsyncDisposable {
  /** Without a path: `http://127.0.0.1:port`. */
  readonly url: string
  /** Bodies of all requests, in order. */
  readonly requests: Record<string, unknown>[]
}

type Body = Record<string, unknown> & { model: string; stream?: boolean }

/**
 * A server that speaks OpenAI Chat Completions, OpenAI Responses and Anthropic Messages, streamed or not. The request's
 * `model` names the script; the turn follows from the history in the request, so that any number of conversations can go
 * on at once.
 */
export async function startLoopbackModel(
  scripts: Readonly<Record<string, Script>>,
  options: { readonly delayMs?: number } = {},
): Promise<LoopbackModel> {
  const requests: Record<string, unknown>[] = []
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await textOf(request)) as Body
    requests.push(body)
    if (options.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, options.delayMs))
    const script = scripts[body.model] ?? []
    const path = new URL(request.url ?? '/', 'http://x').pathname
    if (path.endsWith('/chat/completions')) {
      const index = count(body.messages, 'assistant')
      const turn = script[index] ?? {}
      reply(response, turn, body, chatAnswer(turn, body, index), () => chatEvents(turn, body, index), true)
    } else if (path.endsWith('/responses')) {
      const index = responsesTurn(script, body)
      const turn = script[index] ?? {}
      reply(response, turn, body, responsesAnswer(turn, body, index), () => responsesEvents(turn, body, index), false)
    } else if (path.endsWith('/messages')) {
      const index = anthropicTurn(body)
      const turn = script[index] ?? {}
      reply(response, turn, body, anthropicAnswer(turn, body, index), () => anthropicEvents(turn, body, index), false)
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export interface ServerEvent {
  readonly event?: string
  readonly data: object
}

function reply(
  response: ServerResponse,
  turn: Turn,
  body: Body,
  answer: object,
  events: () => readonly ServerEvent[],
  sentinel: boolean,
): void {
  if (turn.fail !== undefined) {
    response.writeHead(turn.fail, { 'content-type': 'application/json', 'x-should-retry': 'false' })
    response.end(
      JSON.stringify({ type: 'error', error: { type: 'invalid_request_error', message: 'scripted failure' } }),
    )
    return
  }
  if (body.stream !== true) {
    response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req_1', 'request-id': 'req_1' })
    response.end(JSON.stringify(answer))
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_1', 'request-id': 'req_1' })
  const all = events()
  const sent = turn.breakOff === true ? all.slice(0, Math.ceil(all.length / 2)) : all
  for (const { event, data } of sent) {
    response.write(`${event === undefined ? '' : `event: ${event}\n`}data: ${JSON.stringify(data)}\n\n`)
  }
  if (turn.breakOff === true) setTimeout(() => response.destroy(), 50)
  else response.end(sentinel ? 'data: [DONE]\n\n' : '')
}

function count(messages: unknown, role: string): number {
  return Array.isArray(messages) ? messages.filter((message) => message.role === role).length : 0
}

/** The beta tool runner sends only what is new, and the id of the answer before it. */
function anthropicTurn(body: Body): number {
  const previous = (body.thread as { previous_message_id?: string } | undefined)?.previous_message_id
  return previous === undefined ? count(body.messages, 'assistant') : Number(previous.slice('msg_'.length)) + 1
}

function responsesTurn(script: Script, body: Body): number {
  const previous = body.previous_response_id
  if (typeof previous === 'string') return Number(previous.slice('resp_'.length)) + 1
  const input = Array.isArray(body.input) ? body.input : []
  const outputs = input.filter((item) => String(item.type).endsWith('_call_output')).length
  let calls = 0
  const index = script.findIndex((turn) => {
    const before = calls
    calls += turn.calls?.length ?? 0
    return before >= outputs
  })
  return index < 0 ? script.length - 1 : index
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

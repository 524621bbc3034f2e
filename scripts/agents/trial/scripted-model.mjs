import { createServer } from 'node:http'

/**
 * A model on 127.0.0.1 that asks for the calls of a script, an answer at a time, and then says that it has ended.
 * @param script of each answer, the calls as `{ tool, args }`
 * @param wire how its provider is spoken to: `asks(path, body)` says whether a request wants the next answer, which
 * `answer(calls, number, body)` writes; `else(path, body)` answers what the program asks besides
 */
export async function scriptedModel(script, wire) {
  const state = { answered: 0, requests: [] }
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const body = text.startsWith('{') ? JSON.parse(text) : {}
    state.requests.push({ path: request.url, body })
    const isNext = request.method === 'POST' && wire.asks(request.url, body)
    const { type = 'application/json', sent } = isNext
      ? wire.answer(script[state.answered++] ?? [], state.answered, body)
      : wire.else(request.url, body)
    response.writeHead(200, { 'content-type': type }).end(typeof sent === 'string' ? sent : JSON.stringify(sent))
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    state,
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Server-sent events; `named`: each also says its type in a line of its own. */
export function events(list, { named = false } = {}) {
  const lines = list.map((data) => {
    const text = typeof data === 'string' ? data : JSON.stringify(data)
    return `${named ? `event: ${data.type}\n` : ''}data: ${text}\n\n`
  })
  return { type: 'text/event-stream', sent: lines.join('') }
}

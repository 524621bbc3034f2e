import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Exchange {
  readonly url: string
  readonly request: Record<string, unknown>
  readonly response: unknown
}

export interface ReplayServer extends AsyncDisposable {
  readonly url: string
  /** What went over the wire, as a capture holds it: bodies as JSON, event streams as their text. */
  readonly exchanges: Exchange[]
}

/** Answers the n-th request with the n-th response: an object as JSON, a text as an event stream. */
export async function startReplayServer(responses: readonly unknown[]): Promise<ReplayServer> {
  const exchanges: Exchange[] = []
  const server = createServer(async (request, reply) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const response = responses[exchanges.length]
    const url = `https://api.example.com${request.url}`
    exchanges.push({ url, request: JSON.parse(Buffer.concat(chunks).toString()), response })
    const streamed = typeof response === 'string'
    reply.writeHead(200, { 'content-type': streamed ? 'text/event-stream' : 'application/json' })
    reply.end(streamed ? response : JSON.stringify(response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

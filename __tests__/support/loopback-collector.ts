import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An OpenTelemetry collector as far as tests need one: keeps the requests it is sent, one line each, as the file exporter writes them. */
export class LoopbackCollector {
  readonly lines: string[] = []
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(): Promise<LoopbackCollector> {
    const server = createServer()
    const collector = new LoopbackCollector(server)
    server.on('request', async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      collector.lines.push(Buffer.concat(chunks).toString('utf8'))
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return collector
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1/traces`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }
}

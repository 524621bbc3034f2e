import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { afterEach, describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../../support/run-cli.js'

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown
const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

async function listen(handler: Handler): Promise<string> {
  const http = createServer(
    (request, response) => void Promise.resolve(handler(request, response)).catch(() => response.destroy()),
  )
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  open.push({
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections()
        http.close(resolve)
      }),
  })
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}/mcp`
}

async function bodyOf(
  request: IncomingMessage,
): Promise<{ readonly id?: number; readonly method: string; readonly params?: { readonly cursor?: string } }> {
  let text = ''
  for await (const chunk of request) text += chunk
  return JSON.parse(text)
}

const tools = ['a', 'b', 'c'].map((name) => ({ name, inputSchema: { type: 'object' as const } }))

/** The SDK's own transport; with a session, one server for all requests. */
function sdkServer({ json = false, session = false } = {}): {
  readonly handler: Handler
  readonly seen: { readonly method?: string | undefined; readonly headers: IncomingMessage['headers'] }[]
} {
  const seen: { method?: string | undefined; headers: IncomingMessage['headers'] }[] = []
  const make = async () => {
    const server = new Server({ name: 'http', version: '1' }, { capabilities: { tools: {} } })
    server.setRequestHandler(ListToolsRequestSchema, ({ params }) => {
      const start = Number(params?.cursor ?? 0)
      return {
        tools: tools.slice(start, start + 2),
        ...(start + 2 < tools.length && { nextCursor: String(start + 2) }),
      }
    })
    const transport = new StreamableHTTPServerTransport({
      ...(session && { sessionIdGenerator: () => randomUUID() }),
      enableJsonResponse: json,
    })
    await server.connect(transport as never)
    return transport
  }
  let one: Awaited<ReturnType<typeof make>> | undefined
  return {
    seen,
    handler: async (request, response) => {
      seen.push({ method: request.method, headers: request.headers })
      if (session) one ??= await make()
      await (one ?? (await make())).handleRequest(request, response)
    },
  }
}

const snapshot = (url: string, ...flags: readonly string[]) =>
  runCli(['mcp', 'snapshot', '--url', url, ...flags], { cwd: folderWith({}) })
const namesIn = (text: string) => JSON.parse(text).tools.map(({ name }: { name: string }) => name)

describe('a server of the SDK over streamable HTTP', () => {
  it.each<[string, { readonly json?: boolean; readonly session?: boolean }]>([
    ['streams, without sessions', {}],
    ['JSON, without sessions', { json: true }],
    ['streams, with a session', { session: true }],
    ['JSON, with a session', { json: true, session: true }],
  ])('%s', async (_, options) => {
    const { handler, seen } = sdkServer(options)
    const { code, stdout, stderr } = await snapshot(await listen(handler))
    expect(code, stderr).toBe(0)
    expect(namesIn(stdout)).toEqual(['a', 'b', 'c'])
    expect(seen.some(({ method }) => method === 'DELETE')).toBe(options.session === true)
  })

  it('gets the headers that were given, and the version that was agreed on', async () => {
    const { handler, seen } = sdkServer()
    const url = await listen(handler)
    const { code, stderr } = await snapshot(url, '--header', 'Authorization: Bearer sk-123', 'X-Team: a: b')
    expect(code).toBe(0)
    expect(stderr).not.toContain('sk-123')
    for (const { headers } of seen) expect(headers).toMatchObject({ authorization: 'Bearer sk-123', 'x-team': 'a: b' })
    expect(seen.at(-1)?.headers['mcp-protocol-version']).toBe('2025-11-25')
  })

  it('is compared as any other', async () => {
    const url = await listen(sdkServer().handler)
    const cwd = folderWith({ 'tools.json': JSON.stringify(tools.slice(0, 2)) })
    const { code, stdout } = await runCli(['mcp', 'diff', 'tools.json', '--url', `${url}?key=secret`], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('E_MCP_TOOL_ADDED')
    expect(stdout).toContain(url)
    expect(stdout).not.toContain('secret')
  })
})

describe('what is not such a server is said', () => {
  const answer =
    (write: (id: number | undefined, response: ServerResponse, method: string) => unknown): Handler =>
    async (request, response) => {
      const { id, method } = await bodyOf(request)
      await write(id, response, method)
    }
  const json = (response: ServerResponse, value: unknown, status = 200) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(value))
  }
  const started = (id: number | undefined) => ({
    jsonrpc: '2.0',
    id,
    result: { protocolVersion: '2025-11-25', capabilities: {} },
  })

  it.each<[string, Handler, string]>([
    ['one that asks who we are', (_, response) => json(response, {}, 401), 'refused the request (HTTP 401)'],
    [
      'one that sends us elsewhere',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'sent us elsewhere (HTTP 302)',
    ],
    [
      'one that is not there',
      (_, response) => response.writeHead(404).end(),
      'does not speak streamable HTTP there (HTTP 404)',
    ],
    [
      'a page',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>hi'),
      'something else than a JSON-RPC response (HTTP 200, text/html)',
    ],
    [
      'an answer to another request',
      answer((_id, response) => json(response, { jsonrpc: '2.0', id: 99, result: {} })),
      'something else than a JSON-RPC response',
    ],
    ['one that says nothing', () => {}, 'took longer than 1 s'],
    ['one that ends the connection', (request) => request.socket.destroy(), 'could not be reached'],
    [
      'a stream that never answers',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.write(': hello\n\n')
      },
      'took longer than 1 s',
    ],
    [
      'a stream that ends early',
      (_, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: {}\n\n'),
      'something else than a JSON-RPC response',
    ],
    [
      'an endless body',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        const more = () => {
          while (response.write('x'.repeat(1 << 20)));
        }
        response.on('drain', more)
        more()
      },
      'sent more than is read',
    ],
    [
      'an endless line of a stream',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        const more = () => {
          while (response.write('x'.repeat(1 << 20)));
        }
        response.on('drain', more)
        more()
      },
      'sent more than is read',
    ],
    [
      'endless pages',
      answer((id, response, method) =>
        id === undefined
          ? response.writeHead(202).end()
          : json(
              response,
              method === 'initialize'
                ? started(id)
                : { jsonrpc: '2.0', id, result: { tools: [], nextCursor: String(id) } },
            ),
      ),
      'more than 200 pages',
    ],
  ])('%s', async (_, handler, says) => {
    const timeout = says.includes('1 s') ? '1' : '20'
    const { code, stdout, stderr } = await snapshot(await listen(handler), '--timeout', timeout)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('E_MCP_SERVER')
    expect(stderr).toContain(says)
  })

  it('sends a token nowhere else', async () => {
    const elsewhere: string[] = []
    const other = await listen((request, response) => {
      elsewhere.push(request.url ?? '')
      response.end()
    })
    const url = await listen((_, response) => response.writeHead(307, { location: other }).end())
    expect((await snapshot(url, '--header', 'Authorization: Bearer x')).code).toBe(2)
    expect(elsewhere).toEqual([])
  })

  it('a stream that stays open after its answer is left', async () => {
    const url = await listen(
      answer((id, response, method) => {
        if (id === undefined) return response.writeHead(202).end()
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        const message = method === 'initialize' ? started(id) : { jsonrpc: '2.0', id, result: { tools } }
        const text = `event: message\r\nid: 1\r\ndata: ${JSON.stringify(message)}\r\n\r\n`
        return response.write(text.slice(0, 40)) && setTimeout(() => response.write(text.slice(40)), 5)
      }),
    )
    const { code, stdout, stderr } = await snapshot(url, '--timeout', '10')
    expect(code, stderr).toBe(0)
    expect(namesIn(stdout)).toEqual(['a', 'b', 'c'])
  })

  it('a server of the protocol without a handshake is asked in its way', async () => {
    const methods: unknown[] = []
    const url = await listen(async (request, response) => {
      const message = (await bodyOf(request)) as {
        id: number
        method: string
        params: { _meta?: Record<string, unknown> }
      }
      const version = message.params._meta?.['io.modelcontextprotocol/protocolVersion']
      if (version !== '2026-07-28')
        return json(response, { jsonrpc: '2.0', id: message.id, error: { code: -32600, message: 'no' } }, 400)
      methods.push([request.headers['mcp-method'], request.headers['mcp-protocol-version']])
      return json(response, {
        jsonrpc: '2.0',
        id: message.id,
        result: message.method === 'server/discover' ? { serverInfo: { name: 'modern' } } : { tools },
      })
    })
    const { code, stdout, stderr } = await snapshot(url)
    expect(code, stderr).toBe(0)
    expect(JSON.parse(stdout).server.name).toBe('modern')
    expect(methods).toEqual([
      ['server/discover', '2026-07-28'],
      ['tools/list', '2026-07-28'],
      ['tools/list', '2026-07-28'],
    ])
  })
})

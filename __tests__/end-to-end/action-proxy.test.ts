import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { pullRequest } from '../support/github-events.js'
import { startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { removeWorkspaces, runStep } from '../support/runner-environment.js'
import { greenFiles } from '../support/sample-check.js'

afterAll(removeWorkspaces)

test('behind a proxy, the comment goes through it', async () => {
  await using github = await startLoopbackGithub()
  const target = new URL(github.origin)
  const asked: string[] = []
  const proxy = http.createServer((request, response) => {
    // The plain form: the whole address on the request line.
    asked.push(new URL(request.url ?? '').host)
    const { pathname, search } = new URL(request.url ?? '')
    const onward = http.request(
      {
        host: target.hostname,
        port: target.port,
        path: pathname + search,
        method: request.method,
        headers: request.headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    request.pipe(onward)
  })
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    const onward = net.connect(Number(target.port), target.hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready))
  const run = await runStep({
    event: pullRequest(),
    github,
    files: greenFiles,
    inputs: { evidence: 'none' },
    env: {
      GITHUB_API_URL: 'http://api.github.test',
      http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      NO_PROXY: undefined,
    },
  })
  proxy.closeAllConnections()
  proxy.close()
  expect(run.exitCode).toBe(0)
  expect(asked[0]).toMatch(/^api\.github\.test/)
  expect(github.state.comments).toHaveLength(1)
})

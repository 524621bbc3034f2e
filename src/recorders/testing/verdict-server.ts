import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseJson } from '../../json/parse-json.js'
import { writeJson } from '../../json/write-json.js'
import { AssayError, type Problem } from '../../model/problem.js'
import type { AssayResult } from '../../model/result.js'
import type { TestCase } from './check-test.js'

/** What a worker gets. Without an answer it decides by itself. */
export type Verdict = { readonly result: AssayResult } | { readonly problems: readonly [Problem, ...Problem[]] }

let serving: Promise<string | undefined> | undefined

/**
 * Checks the tests of all workers in the runner's own process, where the engine and a policy are loaded once and not again in each test file.
 * Listens where only this user can connect, and does not keep the process alive.
 * @returns the address; undefined where none can be had: the workers then load what they need
 */
export function serveVerdicts(): Promise<string | undefined> {
  serving ??= listen().catch(() => undefined)
  return serving
}

function listen(): Promise<string> {
  const address = newAddress()
  const server = createServer({ allowHalfOpen: true }, (socket) => void answer(socket))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(address, () => {
      server.unref()
      resolve(address)
    })
  })
}

function newAddress(): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\assay-${randomUUID()}`
  const folder = mkdtempSync(join(tmpdir(), 'assay-tests-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'verdicts')
}

/** A connection is one test: its calls in, the verdict out. */
async function answer(socket: Socket): Promise<void> {
  socket.unref()
  // A worker that was stopped asks for nothing any more.
  socket.on('error', () => socket.destroy())
  try {
    const parts: Buffer[] = []
    for await (const part of socket) parts.push(part as Buffer)
    socket.end(writeJson(await verdictOn(parseJson(Buffer.concat(parts).toString()) as unknown as TestCase)))
  } catch {
    // The worker meets the same trouble, and can say where.
    socket.destroy()
  }
}

async function verdictOn(test: TestCase): Promise<Verdict> {
  const { checkTest } = await import('./check-test.js')
  try {
    return { result: await checkTest(test) }
  } catch (error) {
    if (error instanceof AssayError) return { problems: error.problems as [Problem, ...Problem[]] }
    throw error
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { parseJson } from '../../json/parse-json.js'
import { AssayError } from '../../model/problem.js'
import { quietly } from '../calls/quietly.js'
import type { Recorder } from '../calls/recorder.js'
import { recordingIsOff } from '../writing/recording-switch.js'
import { McpMessages } from './mcp-messages.js'

/** Bytes of one message that are looked at; a longer one leaves a line that says so. */
const maxMessageBytes = 64 * 1024 * 1024

export interface TeeStreams {
  readonly stdin: Readable
  readonly stdout: Writable
}

/**
 * Starts an MCP server and stands between it and its client: every byte passes as it is, the tool calls among the messages
 * are recorded. Resolves with the server's exit code (128 + signal if it was killed); signals are passed on.
 * @throws {AssayError} `E_RECORD_COMMAND` if the server cannot be started
 */
export async function teeMcpServer(
  command: readonly string[],
  recorder: Recorder,
  streams: TeeStreams,
): Promise<number> {
  const [program = '', ...args] = command
  const server = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], shell: process.platform === 'win32' })
  const forward = (signal: NodeJS.Signals): void => void server.kill(signal)
  for (const signal of passedOn) process.on(signal, forward)
  try {
    const ended = once(server, 'close') as Promise<[number | null, NodeJS.Signals | null]>
    await Promise.race([once(server, 'spawn'), ended])
    if (!recordingIsOff()) {
      const messages = new McpMessages(recorder)
      const unseen = (): void => messages.unseen(`a message of more than ${maxMessageBytes} bytes`)
      watchLines(streams.stdin, (message) => messages.see(message, 'sent'), unseen)
      watchLines(server.stdout, (message) => messages.see(message, 'received'), unseen)
    }
    // A server that stops reading reports that itself, by its exit code.
    server.stdin.on('error', () => {})
    streams.stdin.pipe(server.stdin)
    server.stdout.pipe(streams.stdout, { end: false })
    const [code, signal] = await ended
    return code ?? 128 + (signal === 'SIGKILL' ? 9 : signal === 'SIGINT' ? 2 : 15)
  } catch (error) {
    throw new AssayError({
      code: 'E_RECORD_COMMAND',
      level: 'error',
      message: `The MCP server could not be started (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
      remedy: 'Check the command after `--`; it must run as written.',
    })
  } finally {
    for (const signal of passedOn) process.off(signal, forward)
    streams.stdin.unpipe()
    streams.stdin.destroy()
    quietly(() => recorder.log().flush())
  }
}

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Calls `see` for each whole line that is JSON, `unseen` for each that is too long to be looked at. */
function watchLines(stream: Readable, see: (message: unknown) => void, unseen: () => void): void {
  let parts: Buffer[] = []
  let size = 0
  const end = (): void => {
    const [line, isTooLong] = [Buffer.concat(parts), size > maxMessageBytes]
    parts = []
    size = 0
    quietly(() => {
      const message = isTooLong ? undefined : parsed(line)
      if (message !== undefined) see(message)
      else if (isTooLong) unseen()
    })
  }
  const add = (bytes: Buffer): void => {
    size += bytes.length
    if (size <= maxMessageBytes) parts.push(bytes)
    else parts = []
  }
  stream.on('data', (chunk: Buffer) => {
    let rest = chunk
    for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10)) {
      add(rest.subarray(0, at))
      end()
      rest = rest.subarray(at + 1)
    }
    if (rest.length > 0) add(Buffer.from(rest))
  })
  stream.on('end', end)
}

function parsed(line: Buffer): unknown {
  try {
    return parseJson(line.toString('utf8'))
  } catch {
    return undefined
  }
}

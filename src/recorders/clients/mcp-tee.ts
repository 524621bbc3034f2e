import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { AssayError } from '../../model/problem.js'
import { quietly } from '../calls/quietly.js'
import type { Recorder } from '../calls/recorder.js'
import { recordingIsOff } from '../writing/recording-switch.js'
import { McpMessages } from './mcp-messages.js'

/** Bytes of one message that are looked at; a longer one passes unseen. */
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
      streams.stdin.on(
        'data',
        lines((message) => messages.see(message, 'sent')),
      )
      server.stdout.on(
        'data',
        lines((message) => messages.see(message, 'received')),
      )
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
      remedy: 'Check the command after `--`; it must run as it stands.',
    })
  } finally {
    for (const signal of passedOn) process.off(signal, forward)
    streams.stdin.unpipe()
    streams.stdin.destroy()
    quietly(() => recorder.log().flush())
  }
}

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Calls `see` for each whole line that is JSON. */
function lines(see: (message: unknown) => void): (chunk: Buffer) => void {
  let parts: Buffer[] = []
  let size = 0
  return (chunk) => {
    let rest = chunk
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      const line = Buffer.concat([...parts, rest.subarray(0, end)])
      parts = []
      size = 0
      rest = rest.subarray(end + 1)
      quietly(() => {
        const message = parsed(line)
        if (message !== undefined) see(message)
      })
    }
    size += rest.length
    if (size <= maxMessageBytes) parts.push(Buffer.from(rest))
    else parts = []
  }
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'))
  } catch {
    return undefined
  }
}

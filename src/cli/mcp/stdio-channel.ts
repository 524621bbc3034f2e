import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { isObject } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { AssayError } from '../../model/problem.js'
import { logText } from '../../text/log-line.js'
import type { Host } from '../host.js'
import type { McpChannel, McpLimits } from './mcp-channel.js'
import { serverError } from './mcp-error.js'

/** Of what the server says on standard error, the end is shown if it fails. */
const keptNoise = 2000
/** What a server is given to end by itself, and then upon a signal. */
const graceMs = 1000

/** Starts an MCP server, and nothing else: the very command that the user wrote. */
export function openStdioChannel(command: readonly string[], limits: McpLimits, host: Host): McpChannel {
  return new StdioChannel(command, limits, host)
}

interface Waiting {
  readonly resolve: (response: JsonObject) => void
  readonly reject: (error: AssayError) => void
}

class StdioChannel implements McpChannel {
  readonly source: string
  readonly #child: ChildProcessWithoutNullStreams
  readonly #waiting = new Map<number, Waiting>()
  readonly #ended: Promise<void>
  readonly #timer: NodeJS.Timeout
  #nextId = 0
  #bytesLeft: number
  #parts: Buffer[] = []
  #noise = ''
  #trouble: AssayError | undefined

  constructor(command: readonly string[], { timeoutMs, maxBytes }: McpLimits, { cwd, env }: Host) {
    const [program = '', ...args] = command
    this.source = command.join(' ')
    this.#bytesLeft = maxBytes
    const isWindows = process.platform === 'win32'
    // A group of its own: `npx` and shells leave the server behind when only they are ended.
    this.#child = spawn(program, args, { cwd, env: { ...env }, stdio: 'pipe', shell: isWindows, detached: !isWindows })
    this.#ended = new Promise((resolve) => this.#child.once('close', () => resolve()))
    this.#child.once('error', (error: NodeJS.ErrnoException) =>
      this.#fail(`could not be started (${error.code ?? 'unknown reason'})`),
    )
    this.#child.once('exit', (code, signal) =>
      this.#fail(`ended (${signal ?? `exit code ${code}`}) before it had answered`),
    )
    this.#child.stdin.on('error', () => {})
    this.#child.stdout.on('data', (chunk: Buffer) => this.#take(chunk))
    this.#child.stderr.on('data', (chunk: Buffer) => {
      this.#noise = `${this.#noise}${chunk.toString('utf8')}`.slice(-keptNoise)
    })
    this.#timer = setTimeout(() => this.#fail(`took longer than ${timeoutMs / 1000} s`), timeoutMs)
    process.once('exit', this.#kill)
  }

  useVersion(): void {}

  request(method: string, params: JsonObject): Promise<JsonObject> {
    return new Promise((resolve, reject) => {
      if (this.#trouble) {
        reject(this.#trouble)
        return
      }
      const id = ++this.#nextId
      this.#waiting.set(id, { resolve, reject })
      this.#send({ jsonrpc: '2.0', id, method, params })
    })
  }

  async notify(method: string): Promise<void> {
    this.#send({ jsonrpc: '2.0', method })
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer)
    this.#trouble ??= serverError(this.source, 'was ended')
    this.#child.stdin.end()
    const hasEnded = await Promise.race([this.#ended.then(() => true), sleep(graceMs, false)])
    if (!hasEnded) this.#signal('SIGTERM')
    const hasStopped = hasEnded || (await Promise.race([this.#ended.then(() => true), sleep(graceMs, false)]))
    // Also those that it started and left behind.
    if (!hasStopped) this.#signal('SIGKILL')
    else this.#signal('SIGTERM')
    this.#child.stdout.destroy()
    this.#child.stderr.destroy()
    process.off('exit', this.#kill)
  }

  readonly #kill = (): void => this.#signal('SIGKILL')

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child
    if (pid === undefined) return
    try {
      if (process.platform === 'win32') this.#child.kill(signal)
      else process.kill(-pid, signal)
    } catch {
      // There is nothing left of the group.
    }
  }

  #send(message: JsonObject): void {
    if (!this.#trouble) this.#child.stdin.write(`${JSON.stringify(message)}\n`)
  }

  #take(chunk: Buffer): void {
    this.#bytesLeft -= chunk.length
    if (this.#bytesLeft < 0) this.#fail('sent more than is read')
    if (this.#trouble) return
    let rest = chunk
    for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10)) {
      const line = Buffer.concat([...this.#parts, rest.subarray(0, at)]).toString('utf8')
      this.#parts = []
      rest = rest.subarray(at + 1)
      this.#line(line)
    }
    if (rest.length > 0) this.#parts.push(Buffer.from(rest))
  }

  /** Servers that print a greeting are a nuisance, and not wrong about their tools: what is not a message is passed over. */
  #line(line: string): void {
    const value: JsonValue = parseJsonText(line.trim())
    for (const message of Array.isArray(value) ? (value as readonly JsonValue[]) : [value])
      if (isObject(message) && message.jsonrpc === '2.0') this.#message(message)
  }

  #message(message: JsonObject): void {
    const { id, method } = message
    if (typeof method === 'string') {
      if (id !== undefined) this.#send({ jsonrpc: '2.0', id, ...answerTo(method) })
      return
    }
    const waiting = typeof id === 'number' ? this.#waiting.get(id) : undefined
    if (!waiting) return
    this.#waiting.delete(id as number)
    waiting.resolve(message)
  }

  #fail(did: string): void {
    if (this.#trouble) return
    const noise = this.#noise.trim()
    const last = noise.split('\n').at(-1) ?? ''
    this.#trouble = serverError(this.source, last === '' ? did : `${did}; its last words: ${logText(last, 300)}`)
    for (const { reject } of this.#waiting.values()) reject(this.#trouble)
    this.#waiting.clear()
  }
}

/** What a client says to what a server may ask: it is there, and does nothing else. */
export function answerTo(method: string): JsonObject {
  return method === 'ping' ? { result: {} } : { error: { code: -32601, message: 'Method not found' } }
}

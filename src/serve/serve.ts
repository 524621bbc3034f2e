import type { Readable, Writable } from 'node:stream'
import { hostCodes } from '../codes/host-codes.js'
import { AssayError } from '../model/problem.js'
import { tool } from '../model/tool.js'
import { collect, coverage, merge, validate } from './check-methods.js'
import { exportEvidence, exportRunEvidence, verifyBundle } from './evidence-methods.js'
import { type MessageLine, readMessages } from './read-messages.js'
import { usage } from './read-options.js'
import { BadMessage, type Request, readRequest, rpcError } from './rpc.js'
import { type RunProgram, runProgram } from './run-method.js'

/** Two halves understand each other if this number is the same. */
export const protocol = 1

export interface ServeOptions {
  readonly input: Readable
  readonly output: Writable
  readonly env: Readonly<Record<string, string | undefined>>
  readonly program: RunProgram
  /** Called with the process id of the program at the other end, to end with it. */
  readonly watchParent?: (pid: number) => void
}

type Method = (params: Readonly<Record<string, unknown>>) => unknown

/**
 * Answers JSON-RPC 2.0, one message a line, until the input ends or `shutdown` is asked for. One request at a time, in the
 * order in which they came; a request that fails is answered with its error, and the next one is read.
 *
 * Every request may carry `cwd`, the folder that its paths are relative to: the other program moves, this one does not.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const methods = methodsOf(options)
  const home = process.cwd()
  for await (const line of readMessages(options.input)) {
    const { id, answer, ends } = await answerTo(line, methods, home)
    if (id !== undefined) await write(options.output, `${answerText(id, answer)}\n`)
    if (ends) return
  }
}

function methodsOf({ env, program, watchParent }: ServeOptions): ReadonlyMap<string, Method> {
  const methods: Map<string, Method> = new Map<string, Method>([
    ['initialize', (params) => initialize(params, [...methods.keys()], watchParent)],
    ['validate', validate],
    ['coverage', coverage],
    ['collect', collect],
    ['merge', merge],
    ['exportEvidence', exportEvidence],
    ['exportRunEvidence', exportRunEvidence],
    ['verifyBundle', verifyBundle],
    ['run', (params) => runProgram(params, program, { env })],
    ['shutdown', () => null],
  ])
  return methods
}

function initialize(
  { protocol: theirs, client, parent }: Readonly<Record<string, unknown>>,
  methods: readonly string[],
  watchParent: ServeOptions['watchParent'],
): object {
  if (theirs !== protocol) {
    throw new AssayError({
      code: 'E_PROTOCOL',
      level: 'error',
      message: `The two halves are of different versions: ${typeof client === 'string' ? client : 'the other program'} speaks protocol ${JSON.stringify(theirs)}, Assay ${tool.version} speaks ${protocol}.`,
      remedy: hostCodes.E_PROTOCOL.remedy,
    })
  }
  if (typeof parent === 'number') watchParent?.(parent)
  return { protocol, version: tool.version, node: process.versions.node, pid: process.pid, methods }
}

interface Answer {
  /** Absent for a notification, which is not answered. */
  readonly id: string | number | null | undefined
  readonly answer: { readonly result: unknown } | { readonly error: unknown }
  readonly ends: boolean
}

async function answerTo(line: MessageLine, methods: ReadonlyMap<string, Method>, home: string): Promise<Answer> {
  let request: Request | undefined
  try {
    if ('tooLong' in line) throw new BadMessage('invalidRequest', 'The message is longer than a message may be.')
    request = readRequest(line.text)
    const method = methods.get(request.method)
    if (method === undefined) throw new BadMessage('methodNotFound', 'There is no such method.')
    const { params } = request
    const result = await inFolder(params.cwd, home, () => method(params))
    return { id: request.id, answer: { result }, ends: request.method === 'shutdown' }
  } catch (error) {
    const id = request === undefined ? ((error as Partial<BadMessage>).id ?? null) : request.id
    return { id, answer: { error: rpcError(error) }, ends: false }
  }
}

/** Requests are answered one at a time, so that the process can go where each is at home. */
async function inFolder<T>(folder: unknown, home: string, action: () => T | Promise<T>): Promise<T> {
  if (typeof folder !== 'string') return await action()
  try {
    process.chdir(folder)
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException
    throw usage(`The folder ${folder} cannot be worked in (${code}).`, 'Give `cwd` a folder that exists.')
  }
  try {
    return await action()
  } finally {
    // Not kept: a folder that a process is in cannot be removed on Windows.
    process.chdir(home)
  }
}

/** A result that is too long for one text is an error of this answer, not the end of the server. */
function answerText(id: string | number | null, answer: Answer['answer']): string {
  try {
    return JSON.stringify({ jsonrpc: '2.0', id, ...answer })
  } catch (error) {
    return JSON.stringify({ jsonrpc: '2.0', id, error: rpcError(error) })
  }
}

/** A reader that has gone is the end of the input as well, which is noticed there. */
function write(output: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    })
  })
}

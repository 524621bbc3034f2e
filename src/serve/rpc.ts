import { errorDocument } from '../model/error-document.js'
import { AssayError, type Problem } from '../model/problem.js'

/** A request of JSON-RPC 2.0; without an id it is a notification, which is never answered. */
export interface Request {
  readonly id?: string | number | null
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

/** The error of an answer. `userError` is Assay's own number: its data says what to put right. */
export interface RpcError {
  readonly code: number
  readonly message: string
  readonly data?: unknown
}

const numbers = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  internalError: -32603,
  userError: -32001,
} as const

/** A message that is not a request: it is answered, and the next one is read. */
export class BadMessage extends Error {
  readonly code: number
  readonly id: string | number | null

  constructor(kind: keyof typeof numbers, message: string, id: string | number | null = null) {
    super(message)
    this.code = numbers[kind]
    this.id = id
  }
}

/** @throws {BadMessage} */
export function readRequest(text: string): Request {
  let message: unknown
  try {
    message = JSON.parse(text)
  } catch {
    throw new BadMessage('parseError', 'The message is not JSON.')
  }
  if (typeof message !== 'object' || message === null || Array.isArray(message)) {
    throw new BadMessage('invalidRequest', 'A message is one JSON object; batches are not understood.')
  }
  const { id, method, params = {} } = message as Record<string, unknown>
  const known = typeof id === 'string' || typeof id === 'number' || id === null ? id : undefined
  if (id !== undefined && known === undefined) throw new BadMessage('invalidRequest', 'An id is a text or a number.')
  if (typeof method !== 'string') throw new BadMessage('invalidRequest', 'A request has a method.', known ?? null)
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw new BadMessage('invalidRequest', 'The params of a request are an object.', known ?? null)
  }
  const request = { method, params: params as Record<string, unknown> }
  return known === undefined ? request : { ...request, id: known }
}

/** What a failure looks like in an answer: what the user can fix has a number of its own, anything else is a bug of ours. */
export function rpcError(error: unknown): RpcError {
  if (error instanceof BadMessage) return { code: error.code, message: error.message }
  if (error instanceof AssayError) {
    const errors = error.problems.filter(({ level }) => level === 'error')
    const document = errorDocument(error.problems)
    return {
      code: numbers.userError,
      message: error.message,
      data: { ...document, errors: document.errors.map((shown, i) => withExcerpt(shown, errors[i])) },
    }
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const problem: Problem = {
    code: 'E_INTERNAL',
    level: 'error',
    message: `Unexpected error in Assay: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'This is a bug in Assay, not in your agent. Please report it with the stack.',
  }
  return { code: numbers.internalError, message: problem.message, data: { ...errorDocument([problem]), stack } }
}

/** The line of the policy with a caret under the column, for a program that shows it to a person. */
function withExcerpt(shown: object, problem: Problem | undefined): object {
  return problem?.excerpt === undefined ? shown : { ...shown, excerpt: problem.excerpt }
}

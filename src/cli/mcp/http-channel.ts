import { isList, isObject } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { AssayError } from '../../model/problem.js'
import { usageError } from '../arguments/usage-error.js'
import { EventStream } from './event-stream.js'
import type { McpChannel, McpLimits } from './mcp-channel.js'
import { serverError } from './mcp-error.js'

/** Opens no connection before the first request. @throws {AssayError} `E_USAGE` for what is not an address */
export function openHttpChannel(url: string, headers: readonly string[], limits: McpLimits): McpChannel {
  return new HttpChannel(addressOf(url), headersOf(headers), limits)
}

function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw usageError(
      '--url takes an address of http or https.',
      'Give the address of an MCP server that speaks streamable HTTP.',
    )
  if (url.username !== '' || url.password !== '')
    throw usageError('--url holds a name or a password.', 'Give them as a header: `--header "Authorization: …"`.')
  return url
}

function headersOf(texts: readonly string[]): readonly (readonly [string, string])[] {
  return texts.map((text) => {
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*([^\r\n\0]*)$/.exec(text) ?? []
    // What cannot be read may be a secret, and is not repeated.
    if (name === undefined || value === undefined)
      throw usageError('--header takes "NAME: VALUE".', 'Quote it: `--header "Authorization: Bearer $TOKEN"`.')
    return [name, value] as const
  })
}

class HttpChannel implements McpChannel {
  readonly source: string
  readonly #url: URL
  readonly #headers: readonly (readonly [string, string])[]
  readonly #limits: McpLimits
  readonly #deadline: AbortSignal
  #bytesLeft: number
  #nextId = 0
  #version: string | undefined
  #session: string | undefined

  constructor(url: URL, headers: readonly (readonly [string, string])[], limits: McpLimits) {
    this.#url = url
    // What follows a question mark is where some keep their keys.
    this.source = `${url.origin}${url.pathname}`
    this.#headers = headers
    this.#limits = limits
    this.#bytesLeft = limits.maxBytes
    this.#deadline = AbortSignal.timeout(limits.timeoutMs)
  }

  useVersion(version: string): void {
    this.#version = version
  }

  async request(method: string, params: JsonObject): Promise<JsonObject> {
    const id = ++this.#nextId
    const response = await this.#post({ jsonrpc: '2.0', id, method, params })
    const session = response.headers.get('mcp-session-id')
    if (session !== null) this.#session = session
    const type = response.headers.get('content-type') ?? ''
    const message = await this.#guard(() => this.#answer(response, type, id))
    if (message) return message
    throw this.#refused(response, type)
  }

  async notify(method: string): Promise<void> {
    const response = await this.#post({ jsonrpc: '2.0', method })
    await this.#guard(async () => response.body?.cancel())
  }

  async close(): Promise<void> {
    if (this.#session === undefined) return
    const signal = AbortSignal.timeout(2000)
    await fetch(this.#url, {
      method: 'DELETE',
      headers: this.#allHeaders(undefined),
      redirect: 'manual',
      signal,
    }).catch(() => {})
  }

  #post(message: JsonObject): Promise<Response> {
    const method = String(message.method)
    return this.#guard(() =>
      fetch(this.#url, {
        method: 'POST',
        headers: {
          ...this.#allHeaders(method),
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
        },
        body: JSON.stringify(message),
        // A header with a token goes where the user said, and nowhere else.
        redirect: 'manual',
        signal: this.#deadline,
      }),
    )
  }

  #allHeaders(method: string | undefined): Record<string, string> {
    return {
      ...Object.fromEntries(this.#headers),
      ...(this.#version !== undefined && { 'mcp-protocol-version': this.#version }),
      ...(this.#session !== undefined && { 'mcp-session-id': this.#session }),
      ...(method !== undefined && this.#version !== undefined && { 'mcp-method': method }),
    }
  }

  /** The response to a request, in a body of JSON or a stream of events. */
  async #answer(response: Response, type: string, id: number): Promise<JsonObject | undefined> {
    const isStream = /^text\/event-stream\b/i.test(type)
    const events = isStream ? new EventStream() : undefined
    const parts: Uint8Array[] = []
    for await (const bytes of response.body ?? []) {
      this.#bytesLeft -= bytes.length
      if (this.#bytesLeft < 0) throw serverError(this.source, 'sent more than is read')
      if (!events) parts.push(bytes)
      else
        for (const data of events.push(bytes)) {
          const answer = answerIn(data, id)
          // Leaving the loop ends the stream, which a server may keep open.
          if (answer) return answer
        }
    }
    return events ? undefined : answerIn(Buffer.concat(parts).toString('utf8'), id)
  }

  #refused({ status }: Response, type: string): AssayError {
    const kind = type.split(';')[0] === '' ? 'no content' : (type.split(';')[0] as string)
    if (status === 401 || status === 403)
      return serverError(
        this.source,
        `refused the request (HTTP ${status})`,
        'Give what it asks for: `--header "Authorization: Bearer $TOKEN"`.',
      )
    if (status >= 300 && status < 400)
      return serverError(
        this.source,
        `sent us elsewhere (HTTP ${status})`,
        'Give the address that it leads to; headers are sent nowhere else.',
      )
    if (status === 404 || status === 405)
      return serverError(
        this.source,
        `does not speak streamable HTTP there (HTTP ${status})`,
        'Give the address of its MCP endpoint, which often ends in /mcp. The older transport of HTTP with SSE is not spoken.',
      )
    return serverError(this.source, `answered with something else than a JSON-RPC response (HTTP ${status}, ${kind})`)
  }

  async #guard<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act()
    } catch (error) {
      if (error instanceof AssayError) throw error
      if (this.#deadline.aborted) throw serverError(this.source, `took longer than ${this.#limits.timeoutMs / 1000} s`)
      const cause = (error as { readonly cause?: { readonly code?: unknown } }).cause
      throw serverError(
        this.source,
        `could not be reached (${typeof cause?.code === 'string' ? cause.code : 'the connection failed'})`,
      )
    }
  }
}

function answerIn(text: string, id: number): JsonObject | undefined {
  const value: JsonValue = parseJsonText(text.trim())
  const messages = isList(value) ? value : [value]
  return messages.find(
    (message): message is JsonObject =>
      isObject(message) && message.jsonrpc === '2.0' && message.id === id && message.method === undefined,
  )
}

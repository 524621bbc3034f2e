import { codes } from '../../codes/index.js'
import { type ToolContract, toolContract } from '../../contract/tool-contract.js'
import { readDefinitions } from '../../definitions/read-definitions.js'
import { isList, isObject, nonEmptyText, numberOf, stringOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { AssayError } from '../../model/problem.js'
import { tool } from '../../model/tool.js'
import { logText } from '../../text/log-line.js'
import type { McpChannel } from './mcp-channel.js'
import { serverError } from './mcp-error.js'

/** Of the protocol with a handshake, and of the one without. */
const handshake = '2025-11-25'
const stateless = '2026-07-28'
const maxPages = 200
const maxTools = 5000

/**
 * What a server offers, read twice: a list that is another one the next time is nothing to agree to. The server is asked what it is and for
 * its tools; no tool is called. The channel is closed in any case. @throws {AssayError} `E_MCP_SERVER`, `E_MCP_TOOLS_UNSTABLE`
 */
export async function offeredTools(channel: McpChannel): Promise<ToolContract> {
  try {
    const opened = await open(channel)
    const first = toolContract(await listed(channel, opened.params), opened)
    const second = toolContract(await listed(channel, opened.params), opened)
    if (first.digest !== second.digest)
      throw new AssayError({
        code: 'E_MCP_TOOLS_UNSTABLE',
        level: 'error',
        message: `The MCP server ${logText(channel.source, 200)} was asked for its tools twice, and answered differently.`,
        remedy: codes.get('E_MCP_TOOLS_UNSTABLE')?.remedy,
      })
    return first
  } finally {
    await channel.close()
  }
}

interface Opened extends Pick<ToolContract, 'server' | 'instructions'> {
  /** What every request says. */
  readonly params: JsonObject
}

const clientInfo = { name: tool.name, version: tool.version }

/** Servers of the protocol without a handshake refuse one. */
async function open(channel: McpChannel): Promise<Opened> {
  const asked = { protocolVersion: handshake, capabilities: {}, clientInfo }
  const answer = await channel.request('initialize', asked)
  const { result } = answer
  if (!isObject(result)) return openStateless(channel, answer)
  const version = stringOf(result.protocolVersion)
  if (version === undefined) throw serverError(channel.source, 'agreed on no version of MCP')
  channel.useVersion(version)
  await channel.notify('notifications/initialized')
  return { params: {}, ...identity(result) }
}

async function openStateless(channel: McpChannel, refusal: JsonObject): Promise<Opened> {
  channel.useVersion(stateless)
  const prefix = 'io.modelcontextprotocol'
  const _meta = {
    [`${prefix}/protocolVersion`]: stateless,
    [`${prefix}/clientCapabilities`]: {},
    [`${prefix}/clientInfo`]: clientInfo,
  }
  const { result } = await channel.request('server/discover', { _meta })
  if (!isObject(result)) throw refused(channel, 'initialize', refusal)
  return { params: { _meta }, ...identity(result) }
}

function identity({ serverInfo, instructions }: JsonObject): Pick<ToolContract, 'server' | 'instructions'> {
  const { name, version } = isObject(serverInfo) ? serverInfo : {}
  return {
    server: { name: nonEmptyText(name), version: nonEmptyText(version) },
    instructions: nonEmptyText(instructions),
  }
}

async function listed(channel: McpChannel, params: JsonObject) {
  const entries: JsonValue[] = []
  const cursors = new Set<string>()
  let cursor: string | undefined
  do {
    const answer = await channel.request('tools/list', { ...params, ...(cursor !== undefined && { cursor }) })
    const { result } = answer
    // A server without tools need not know the request.
    if (cursor === undefined && isObject(answer.error) && numberOf(answer.error.code) === -32601) return []
    if (!isObject(result) || !isList(result.tools)) throw refused(channel, 'tools/list', answer)
    entries.push(...result.tools)
    cursor = pageAfter(channel, result, cursors)
    if (entries.length > maxTools) throw serverError(channel.source, `offers more than ${maxTools} tools`)
  } while (cursor !== undefined)
  return definitionsIn(channel, entries)
}

function pageAfter(channel: McpChannel, { nextCursor }: JsonObject, cursors: Set<string>): string | undefined {
  if (nextCursor === undefined || nextCursor === null) return undefined
  if (typeof nextCursor !== 'string') throw serverError(channel.source, 'named a next page by something else than text')
  if (cursors.has(nextCursor)) throw serverError(channel.source, 'names the same next page again and again')
  cursors.add(nextCursor)
  if (cursors.size >= maxPages) throw serverError(channel.source, `has more than ${maxPages} pages of tools`)
  return nextCursor
}

function definitionsIn(channel: McpChannel, entries: readonly JsonValue[]) {
  const read = readDefinitions(entries)
  if (!('faults' in read) && read.unnamed.length === 0) return read.tools
  const [fault] = 'faults' in read ? read.faults : []
  throw serverError(channel.source, `offers tools of which ${fault ? `${fault.at} ${fault.says}` : 'one has no name'}`)
}

function refused(channel: McpChannel, method: string, { error }: JsonObject): AssayError {
  const words = isObject(error) ? stringOf(error.message) : undefined
  const said = words === undefined ? '' : `: ${logText(words, 200)}`
  return serverError(
    channel.source,
    `answered \`${method}\` with ${isObject(error) ? 'an error' : 'something else than MCP has there'}${said}`,
  )
}

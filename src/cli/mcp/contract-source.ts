import { codes } from '../../codes/index.js'
import { isContract, readContract } from '../../contract/read-contract.js'
import { type ToolContract, toolContract } from '../../contract/tool-contract.js'
import { findTraces } from '../../io/find-traces.js'
import { readFileChunks } from '../../io/read-file-chunks.js'
import type { JsonValue } from '../../model/json.js'
import { AssayError } from '../../model/problem.js'
import { logText } from '../../text/log-line.js'
import { readTraces } from '../../traces/read-traces.js'
import { type RecordedOffer, RecordedOffers } from '../../traces/recorded-offers.js'
import { readCount } from '../arguments/read-count.js'
import { usageError } from '../arguments/usage-error.js'
import type { Flag } from '../command.js'
import type { Host } from '../host.js'
import { namedDefinitionsIn, readJsonFile } from '../input/read-tool-definitions.js'
import { openHttpChannel } from './http-channel.js'
import type { McpChannel } from './mcp-channel.js'
import { offeredTools } from './offered-tools.js'
import { openStdioChannel } from './stdio-channel.js'

/** Where a server's tools are asked for or read. */
export const serverFlags = {
  url: { kind: 'text', value: 'URL', does: 'Ask a server that speaks streamable HTTP.' },
  header: { kind: 'texts', value: 'HEADER', does: 'Send this with every request to it: "Authorization: Bearer …".' },
  timeout: { kind: 'text', value: 'SECONDS', does: 'The time for all answers of the server; default 30.' },
  traces: { kind: 'texts', value: 'GLOB', does: 'Read recorded MCP traffic with `tools/list` instead.' },
  server: { kind: 'text', value: 'NAME', does: 'The server to use, if the traffic has several.' },
} as const satisfies Record<string, Flag>

export interface ServerArguments {
  readonly flags: {
    readonly url: string | undefined
    readonly header: readonly string[]
    readonly timeout: string | undefined
    readonly traces: readonly string[]
    readonly server: string | undefined
  }
  /** The words after `--`. */
  readonly command: readonly string[] | undefined
}

/** What is offered, and by whom. Recorded traffic may hold several different lists. */
export interface Offered {
  readonly source: string
  readonly contracts: readonly ToolContract[]
}

/** Bytes that a server may send, noise included. */
const maxBytes = 32 * 1024 * 1024

export function namesServer({ flags, command }: ServerArguments): boolean {
  return flags.url !== undefined || flags.traces.length > 0 || command !== undefined
}

/** What the one source on the command line offers. @throws {AssayError} */
export async function offeredBy({ flags, command }: ServerArguments, host: Host): Promise<Offered> {
  const named = [flags.url !== undefined, flags.traces.length > 0, command !== undefined].filter(Boolean).length
  if (named !== 1 || command?.length === 0)
    throw usageError(
      'Exactly one server is required.',
      'Give its command after `--`, or --url, or recorded traffic by --traces.',
    )
  if (flags.header.length > 0 && flags.url === undefined)
    throw usageError('--header needs --url.', 'A command gets its secrets from the environment.')
  if (flags.server !== undefined && flags.traces.length === 0)
    throw usageError('--server needs --traces.', 'A command and --url exclude each other.')
  if (flags.traces.length > 0) return recorded(flags.traces, flags.server, host)
  const limits = { timeoutMs: readCount('--timeout', flags.timeout, 30) * 1000, maxBytes }
  const channel: McpChannel =
    flags.url === undefined
      ? openStdioChannel(command ?? [], limits, host)
      : openHttpChannel(flags.url, flags.header, limits)
  return { source: channel.source, contracts: [await offeredTools(channel)] }
}

/** A contract, or tool definitions, in a file. @throws {AssayError} */
export async function contractIn(
  file: string,
  host: Host,
): Promise<{ readonly contract: ToolContract; readonly value: JsonValue; readonly text: string }> {
  const { value, text } = await readJsonFile(file, host)
  if (!isContract(value)) return { contract: toolContract(namedDefinitionsIn(value, file)), value, text }
  const contract = readContract(value)
  if (!('fault' in contract)) return { contract, value, text }
  throw new AssayError({
    code: 'E_CONTRACT_INVALID',
    level: 'error',
    message: `${logText(file)} ${contract.fault}.`,
    remedy: codes.get('E_CONTRACT_INVALID')?.remedy,
  })
}

async function recorded(patterns: readonly string[], server: string | undefined, host: Host): Promise<Offered> {
  const { files, unmatched } = findTraces(patterns, { root: host.cwd, outside: 'allow' })
  const [missing] = unmatched
  const source = patterns.join(' ')
  if (missing !== undefined) throw nothing(`\`${logText(missing)}\` matches no file`, 'E_TRACE_NOT_FOUND')
  const offers = new RecordedOffers()
  const inputs = files.map(({ path, name, isNamed }) => ({
    ...readFileChunks(path, { name, stdin: () => host.stdin }),
    isNamed,
  }))
  const { problems } = await readTraces(
    inputs,
    { call: () => {}, result: () => {} },
    { formats: [offers.format], skipUnknown: true },
  )
  if (problems.length > 0) throw incomplete(`${problems.length} lines of the traffic could not be read`)
  return { source, contracts: contractsOf(offers, server, source) }
}

function contractsOf(
  { offers, beyond }: RecordedOffers,
  server: string | undefined,
  source: string,
): readonly ToolContract[] {
  const names = [...new Set(offers.map((offer) => offer.server ?? ''))]
  const meant = server === undefined ? offers : offers.filter((offer) => (offer.server ?? '') === server)
  if (beyond > 0) throw incomplete('there are more lists of tools than are read')
  if (meant.length === 0)
    throw nothing(
      server === undefined
        ? 'no answer to `tools/list` was recorded'
        : `no list of tools of ${logText(server, 80)} was recorded`,
      'E_MCP_TOOLS_INCOMPLETE',
    )
  if (server === undefined && names.length > 1)
    throw usageError(
      `The traffic is of ${names.length} servers.`,
      `Name one by --server: ${names
        .slice(0, 10)
        .map((name) => logText(name, 60))
        .join(', ')}.`,
    )
  if (meant.some(({ isComplete }) => !isComplete)) throw incomplete('a list of tools has a page that was not recorded')
  const contracts = new Map(
    meant.map((offer) => contractOf(offer, source)).map((contract) => [contract.digest, contract]),
  )
  return [...contracts.values()]
}

function contractOf({ entries, server, version, instructions }: RecordedOffer, source: string): ToolContract {
  return toolContract(namedDefinitionsIn(entries, source), { server: { name: server, version }, instructions })
}

function nothing(what: string, code: 'E_TRACE_NOT_FOUND' | 'E_MCP_TOOLS_INCOMPLETE'): AssayError {
  return new AssayError({
    code,
    level: 'error',
    message: `There are no tools to read: ${what}.`,
    remedy: codes.get(code)?.remedy,
  })
}

function incomplete(what: string): AssayError {
  return new AssayError({
    code: 'E_MCP_TOOLS_INCOMPLETE',
    level: 'error',
    message: `Not all tools are known: ${what}.`,
    remedy: codes.get('E_MCP_TOOLS_INCOMPLETE')?.remedy,
  })
}

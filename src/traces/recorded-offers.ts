import { isList, isObject, nonEmptyText, stringOf } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import type { RecordPlace } from '../model/trace.js'
import type { FormatContext, FormatReader, TraceFormat } from './formats/format.js'
import { mcp } from './formats/mcp.js'
import { type Message, messagesIn } from './mcp/messages-in.js'

/** What a server offered in recorded traffic, once. */
export interface RecordedOffer {
  /** As the record names it; else as the server named itself. */
  readonly server: string | undefined
  readonly version: string | undefined
  readonly instructions: string | undefined
  readonly entries: readonly JsonValue[]
  /** The last page was recorded. */
  readonly isComplete: boolean
}

/** Lists kept of all files. */
const maxOffers = 1000

/** Reads lists of tools out of MCP traffic, in place of calls. */
export class RecordedOffers {
  readonly #offers: RecordedOffer[] = []
  #beyond = 0

  /** For `readTraces`: the format `mcp`, whose records say what was offered. */
  readonly format: TraceFormat = {
    ...mcp,
    open: (sink, context) => this.#open(context, () => sink.skip('MCP message')),
  }

  get offers(): readonly RecordedOffer[] {
    return this.#offers
  }

  /** Lists beyond those that are kept. */
  get beyond(): number {
    return this.#beyond
  }

  #open(_: FormatContext, skip: () => void): FormatReader {
    const connections = new Map<string, Connection>()
    return {
      record: (value: JsonValue, _at: RecordPlace) => {
        skip()
        for (const message of messagesIn(value)) {
          const key = JSON.stringify([message.server ?? null, message.session ?? null])
          const connection = connections.get(key) ?? new Connection(message.server)
          connections.set(key, connection)
          connection.see(message)
        }
      },
      end: () => {
        for (const connection of connections.values())
          for (const offer of connection.ended())
            if (this.#offers.length < maxOffers) this.#offers.push(offer)
            else this.#beyond++
      },
    }
  }
}

interface Listing {
  readonly entries: JsonValue[]
  readonly hasFirst: boolean
  /** The cursor of the page that is to follow. */
  next: string | undefined
}

/** One client and one server. */
class Connection {
  readonly #named: string | undefined
  readonly #asked = new Map<string, { readonly method: string; readonly cursor: string | undefined }>()
  readonly #listings: Listing[] = []
  #identity: JsonObject = {}

  constructor(named: string | undefined) {
    this.#named = named
  }

  see({ message, response, from }: Message): void {
    const id = `${typeof message.id} ${String(message.id)}`
    if (typeof message.method === 'string') {
      const { cursor } = isObject(message.params) ? message.params : {}
      if (message.id !== undefined && from !== 'server')
        this.#asked.set(id, { method: message.method, cursor: nonEmptyText(cursor) })
      if (response) this.#answer(id, response)
    } else if (from !== 'client') this.#answer(id, message)
  }

  #answer(id: string, { result }: JsonObject): void {
    const asked = this.#asked.get(id)
    if (!asked || !isObject(result)) return
    this.#asked.delete(id)
    if (asked.method === 'initialize' || asked.method === 'server/discover') this.#identity = result
    if (asked.method === 'tools/list' && isList(result.tools))
      this.#page(asked.cursor, result.tools, nonEmptyText(result.nextCursor))
  }

  #page(cursor: string | undefined, tools: readonly JsonValue[], next: string | undefined): void {
    const known = cursor === undefined ? undefined : this.#listings.find((listing) => listing.next === cursor)
    if (known) {
      known.entries.push(...tools)
      known.next = next
    } else this.#listings.push({ entries: [...tools], hasFirst: cursor === undefined, next })
  }

  ended(): readonly RecordedOffer[] {
    const { serverInfo, instructions } = this.#identity
    const info = isObject(serverInfo) ? serverInfo : {}
    return this.#listings.map(({ entries, hasFirst, next }) => ({
      server: this.#named ?? stringOf(info.name),
      version: stringOf(info.version),
      instructions: nonEmptyText(instructions),
      entries,
      isComplete: hasFirst && next === undefined,
    }))
  }
}

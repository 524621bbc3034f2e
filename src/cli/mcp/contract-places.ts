import { isContract } from '../../contract/read-contract.js'
import { readDefinitions } from '../../definitions/read-definitions.js'
import { objectsOf } from '../../json/json-fields.js'
import { locateJson } from '../../json/locate-json.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { Location } from '../../model/location.js'

/** Where tools stand in a file, by name. */
export function contractPlaces(file: string, text: string, value: JsonValue): ReadonlyMap<string, Location> {
  const offsets = locateJson(text, value)
  const lines = new LineCounter(text)
  const places = entriesIn(value)
    .map(([name, entry]) => ({ name, offset: offsets.get(entry) ?? 0 }))
    .sort((a, b) => a.offset - b.offset)
  return new Map(places.map(({ name, offset }) => [name, { file, ...lines.at(offset) }]))
}

function entriesIn(value: JsonValue): readonly (readonly [string, JsonObject])[] {
  if (isContract(value)) return objectsOf(value.tools).map((entry) => [String(entry.name), entry])
  const read = readDefinitions(value)
  return 'faults' in read ? [] : read.tools.map(({ name, said }) => [name, said])
}

/** Lines and columns of offsets that are asked for in order. */
class LineCounter {
  readonly #text: string
  #line = 1
  #start = 0

  constructor(text: string) {
    this.#text = text
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    for (
      let end = this.#text.indexOf('\n', this.#start);
      end >= 0 && end < offset;
      end = this.#text.indexOf('\n', this.#start)
    ) {
      this.#line++
      this.#start = end + 1
    }
    return { line: this.#line, column: offset - this.#start + 1 }
  }
}

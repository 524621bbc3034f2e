import type { ExactNumber } from './exact-number.js'

/** What a JSON text can say. A number that no double holds is an `ExactNumber`, everything else as `JSON.parse` returns it. */
export type JsonValue = null | boolean | number | string | ExactNumber | readonly JsonValue[] | JsonObject
export interface JsonObject {
  readonly [key: string]: JsonValue
}

import { ExactNumber } from '../model/exact-number.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import { likelyShapes, tokenMarks, tokenShapes } from './secret-shapes.js'

/**
 * What of the recorded arguments may leave Assay. `values` (the default): names, counts and digests, and of values those that the
 * policy asks for, without what looks like a secret; `secrets`: all values, without what looks like a secret; `none`: everything.
 */
export type Redact = 'values' | 'secrets' | 'none'

const shapes = [...tokenShapes, ...likelyShapes]

/** Characters. */
const shortestToken = 15

/** Names of arguments whose value is a secret whatever it looks like. */
const secretName =
  /password|passwd|pass[ _.-]?phrase|secret|api[ _.-]?key|token$|authori[sz]ation|credential|private[ _.-]?key|access[ _.-]?key|cookie|^(?:pwd|pin|otp|cv[vc])$/i

/** True for every text that could hold a secret; false is a promise. Cheap: for the many texts that hold none. */
export function mayHoldSecret(text: string): boolean {
  // Two expressions, because one that ignores case for all of it takes twice as long.
  return tokenMarks.test(text) || words.test(text)
}

const words =
  /:\/\/[^\s/@"]{0,400}@|pass(?:w|p|[ _.-])|pwd|secret|token|api[ _.-]?key|access[ _.-]?key|authori[sz]ation|bearer|basic|credential|private[ _.-]?key|cookie|signature|"(?:pin|otp|cv[vc])"/i

export interface Redacted<T> {
  readonly value: T
  /** Replacements made. */
  readonly count: number
  /** Kinds of provider tokens among them, sorted. */
  readonly providers: readonly string[]
}

/** A text in which everything that looks like a secret is `[redacted:KIND]`. Idempotent. */
export function redactText(text: string): Redacted<string> {
  const tally = new Tally()
  return { value: redactString(text, tally), ...tally.report() }
}

/** The same for a JSON value, where values under a secret's name go too, and names of members are looked at. */
export function redactSecrets(value: JsonValue): Redacted<JsonValue> {
  const tally = new Tally()
  return { value: redactValue(value, tally), ...tally.report() }
}

/**
 * The same value without provider tokens, in texts and in names of members; itself if it holds none. For what Assay
 * says about a trace (tool names, trace ids, file names, messages): there a name such as `token: …` is not a secret, a
 * token always is.
 */
export function withoutTokens<T>(value: T): T {
  return holdsMark(value) ? withoutMarked(value) : value
}

function withoutMarked<T>(value: T): T {
  if (typeof value === 'string') return (tokenMarks.test(value) ? tokenFree(value) : value) as T
  if (typeof value !== 'object' || value === null || value instanceof ExactNumber) return value
  if (Array.isArray(value)) {
    const items = value.map(withoutMarked)
    return items.some((item, i) => item !== value[i]) ? (items as T) : value
  }
  const entries = Object.entries(value)
  const clean = entries.map(([key, member]) => [withoutMarked(key), withoutMarked(member)] as const)
  const changed = clean.some(([key, member], i) => key !== entries[i]![0] || member !== entries[i]![1])
  return changed ? (Object.fromEntries(clean) as T) : value
}

/** Whether a token may stand in it, in a text or in the name of a member. */
function holdsMark(value: unknown): boolean {
  if (typeof value === 'string') return mayBeMarked(value)
  if (typeof value !== 'object' || value === null || value instanceof ExactNumber) return false
  if (Array.isArray(value)) {
    for (const item of value) if (holdsMark(item)) return true
    return false
  }
  for (const key in value) if (mayBeMarked(key) || holdsMark((value as Record<string, unknown>)[key])) return true
  return false
}

function mayBeMarked(text: string): boolean {
  return text.length >= shortestToken && tokenMarks.test(text)
}

function tokenFree(text: string): string {
  return tokenShapes.reduce((rest, { kind, pattern }) => rest.replace(pattern, `[redacted:${kind}]`), text)
}

/**
 * Kinds of provider tokens in recorded arguments, sorted; most calls hold none and cost one look at their longer texts.
 * Nesting beyond the stack counts as none.
 */
export function providerTokens(args: JsonValue): readonly string[] {
  return mayHoldToken(args, 64) ? redactSecrets(args).providers : []
}

function mayHoldToken(value: JsonValue, depth: number): boolean {
  if (typeof value === 'string') return mayBeMarked(value)
  if (typeof value !== 'object' || value === null || depth === 0) return false
  // Every call's arguments come by here: no closures, no lists of members.
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) if (mayHoldToken(value[at], depth - 1)) return true
    return false
  }
  for (const key in value) if (mayHoldToken((value as JsonObject)[key] as JsonValue, depth - 1)) return true
  return false
}

class Tally {
  count = 0
  readonly providers = new Set<string>()

  report() {
    return { count: this.count, providers: [...this.providers].sort() }
  }
}

function redactValue(value: JsonValue, tally: Tally): JsonValue {
  if (typeof value === 'string') return redactString(value, tally)
  if (typeof value !== 'object' || value === null || value instanceof ExactNumber) return value
  if (Array.isArray(value)) return value.map((item: JsonValue) => redactValue(item, tally))
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, member]) => [
      redactString(key, tally),
      isSecretName(key) && member !== null && typeof member !== 'boolean'
        ? redactNamed(member, tally)
        : redactValue(member, tally),
    ]),
  )
}

function redactNamed(value: JsonValue, tally: Tally): string {
  // The shapes are looked for all the same: a provider's token is worth reporting under any name.
  redactValue(value, tally)
  tally.count++
  return '[redacted:name]'
}

function isSecretName(key: string): boolean {
  return key.length <= 128 && secretName.test(key)
}

function redactString(text: string, tally: Tally): string {
  if (!mayHoldSecret(text)) return text
  let result = text
  for (const { kind, pattern, provider } of shapes) {
    result = result.replace(pattern, (found) => {
      if (found.startsWith('[redacted:')) return found
      tally.count++
      if (provider) tally.providers.add(kind)
      return `[redacted:${kind}]`
    })
  }
  return result
}

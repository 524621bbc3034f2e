import type { JsonObject, JsonValue } from '../model/json.js'

/**
 * What of the recorded arguments may leave Assay. `values` (the default): names, counts and digests, and of values those that the
 * policy asks for, without what looks like a secret; `secrets`: all values, without what looks like a secret; `none`: everything.
 */
export type Redact = 'values' | 'secrets' | 'none'

/** A kind of secret that is known by its shape. Best effort: what has no shape is not found. */
interface Shape {
  readonly kind: string
  readonly pattern: RegExp
  /** Issued by a provider, so that finding one is worth a word of its own. */
  readonly provider: boolean
}

// A pattern that can start inside a run of its own characters takes all of the run, so that hostile text costs linear time.
// An underscore may stand before a token: `delete_ghp_…` is a tool name like any other.
const shapes: readonly Shape[] = [
  provider('private-key', /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g),
  provider('aws-access-key-id', /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g),
  provider('github-token', /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g),
  provider('gitlab-token', /(?<![A-Za-z0-9-])glpat-[A-Za-z0-9_-]{20,255}/g),
  provider('sk-key', /(?<![A-Za-z0-9-])sk-[A-Za-z0-9_-]{16,255}/g),
  provider('slack-token', /(?<![A-Za-z0-9-])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g),
  provider('google-api-key', /(?<![A-Za-z0-9-])AIza[A-Za-z0-9_-]{35}/g),
  provider('stripe-key', /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{10,255}/g),
  provider('npm-token', /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g),
  provider('hugging-face-token', /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,255}/g),
  provider('jwt', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,4096}\.[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{8,4096}/g),
  likely('authorization', /(?<![A-Za-z])(?:bearer|basic)[ \t]{1,8}[A-Za-z0-9._~+/=-]{12,4096}/gi),
  likely('password-in-url', /(?<=:\/\/[^\s/@:"]{0,128}:)[^\s/@"]{1,256}(?=@)/g),
  likely(
    'assignment',
    /(?<=(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|signature)["']?[ \t]?[=:][ \t]?["']?)[^\s"'&;,]{6,4096}/gi,
  ),
]

const tokens = shapes.filter(({ provider }) => provider)

/** Names of arguments whose value is a secret whatever it looks like. */
const secretName =
  /password|passwd|pass[ _.-]?phrase|secret|api[ _.-]?key|token$|authori[sz]ation|credential|private[ _.-]?key|access[ _.-]?key|cookie|^(?:pwd|pin|otp|cv[vc])$/i

/** True for every text that could hold a secret; false is a promise. Cheap: for the many texts that hold none. */
export function mayHoldSecret(text: string): boolean {
  // Two expressions, because one that ignores case for all of it takes twice as long.
  return marks.test(text) || words.test(text)
}

const marks =
  /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|sk-|[rs]k_(?:live|test)_|xox[abeoprs]-|AIza|npm_|hf_|PRIVATE KEY|eyJ/
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
  if (typeof value === 'string') return (marks.test(value) ? tokenFree(value) : value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map(withoutTokens)
    return items.some((item, i) => item !== value[i]) ? (items as T) : value
  }
  const entries = Object.entries(value)
  const clean = entries.map(([key, member]) => [withoutTokens(key), withoutTokens(member)] as const)
  const changed = clean.some(([key, member], i) => key !== entries[i]![0] || member !== entries[i]![1])
  return changed ? (Object.fromEntries(clean) as T) : value
}

function tokenFree(text: string): string {
  return tokens.reduce((rest, { kind, pattern }) => rest.replace(pattern, `[redacted:${kind}]`), text)
}

/**
 * Kinds of provider tokens in recorded arguments, sorted; most calls hold none and cost one look at their longer texts.
 * Nesting beyond the stack counts as none.
 */
export function providerTokens(args: JsonValue): readonly string[] {
  return mayHoldToken(args, 64) ? redactSecrets(args).providers : []
}

function mayHoldToken(value: JsonValue, depth: number): boolean {
  // The shortest token has fifteen characters.
  if (typeof value === 'string') return value.length >= 15 && marks.test(value)
  if (typeof value !== 'object' || value === null || depth === 0) return false
  if (Array.isArray(value)) return value.some((item: JsonValue) => mayHoldToken(item, depth - 1))
  for (const member of Object.values(value)) if (mayHoldToken(member, depth - 1)) return true
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
  if (typeof value !== 'object' || value === null) return value
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

function provider(kind: string, pattern: RegExp): Shape {
  return { kind, pattern, provider: true }
}

function likely(kind: string, pattern: RegExp): Shape {
  return { kind, pattern, provider: false }
}

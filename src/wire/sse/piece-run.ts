/**
 * A stream sends one text in many events, a few letters in each, under one of these keys of an event's `delta`, or of
 * the tool call in it: its reader puts them together. Found where nothing that stands before it in the `delta` is
 * complete.
 */
const piece = /"delta":\{[^}\\]*?"(?:arguments|partial_json|content|text|thinking)":"/

/**
 * What else a reader accumulates over events: an event that repeats one of these is kept separate. Escapes may hide a
 * key.
 */
const addedUp = /\\|"(?:delta|name|arguments|input|partial_json)"/

/**
 * Consecutive events of a stream that are the same text but for the piece which they carry, as one event with the whole of it.
 * A reader makes the same of both, and parsing every event takes most of the time that a captured stream does. What is not
 * certain to be such an event is none: it is parsed by itself.
 */
export class PieceRun {
  /** The text of an event up to the piece, with the lines before its data; its JSON up to there; and its JSON after the piece. */
  readonly #start: string
  readonly #before: string
  readonly #after: string
  /** How an event ends that is not padded. */
  readonly #end: string
  #pieces: string

  private constructor(start: string, before: string, after: string, first: string) {
    this.#start = start
    this.#before = before
    this.#after = after
    this.#end = `${after}}\n\n`
    this.#pieces = first
  }

  /** `head` and `json` are the text of an event up to its data, and its data. */
  static begin(head: string, json: string): PieceRun | undefined {
    const found = piece.exec(json)
    if (!found) return undefined
    const start = found.index + found[0].length
    const end = insideEnd(json, start)
    const after = end < 0 ? '' : withoutPadding(json.slice(end))
    if (!after.endsWith('}') || after.includes('{') || addedUp.test(after)) return undefined
    if (addedUp.test(json.slice(0, found.index)) || !isOnePiece(found[0])) return undefined
    const before = json.slice(0, start)
    return new PieceRun(head + before, before, after.slice(0, -1), json.slice(start, end))
  }

  /** Takes the event that begins at `at`; gives where the next one begins, or -1 if the event does not belong here. */
  take(text: string, at: number): number {
    if (!hasAt(text, this.#start, at)) return -1
    const start = at + this.#start.length
    const end = insideEnd(text, start)
    const next = end < 0 ? -1 : this.#next(text, end)
    if (next >= 0) this.#pieces += text.slice(start, end)
    return next
  }

  json(): string {
    return `${this.#before}${this.#pieces}${this.#after}}`
  }

  #next(text: string, at: number): number {
    if (hasAt(text, this.#end, at)) return at + this.#end.length
    if (!hasAt(text, this.#after, at)) return -1
    const close = paddingEnd(text, at + this.#after.length)
    return hasAt(text, '}\n\n', close) ? close + 3 : -1
  }
}

/** `startsWith`, which goes letter by letter, at a tenth of its cost. */
function hasAt(text: string, part: string, at: number): boolean {
  return text.slice(at, at + part.length) === part
}

/** The members of a `delta` up to the piece: none that is added up, and no tool call without its number, which is a new one each time. */
function isOnePiece(delta: string): boolean {
  const before = delta.slice('"delta"'.length, delta.lastIndexOf('"', delta.length - '":"'.length - 1))
  return !addedUp.test(before) && (!before.includes('"tool_calls"') || /"index":\d/.test(before))
}

const quote = 34
const backslash = 92
const unicodeEscape = /u[\da-fA-F]{4}/y

/** Where the JSON string ends in whose inside `start` is; -1 if it does not, or holds an escape that is none. */
function insideEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) return at
    if (code !== backslash) continue
    at++
    if (at < text.length && '"\\/bfnrt'.includes(text.charAt(at))) continue
    unicodeEscape.lastIndex = at
    if (!unicodeEscape.test(text)) return -1
    at += 4
  }
  return -1
}

const padding = ',"obfuscation":"'

/** OpenAI hides the length of each piece behind a last member of random letters, which nobody reads. */
function paddingEnd(text: string, at: number): number {
  if (!hasAt(text, padding, at)) return at
  const end = text.indexOf('"', at + padding.length)
  return end >= 0 && /^\w{0,64}$/.test(text.slice(at + padding.length, end)) ? end + 1 : at
}

function withoutPadding(after: string): string {
  const at = after.indexOf(padding)
  return at >= 0 && paddingEnd(after, at) === after.length - 1 ? `${after.slice(0, at)}}` : after
}

/** A stream tells one text in many events, a few letters in each, under one of these keys: its reader puts them together. */
const pieceKeys = ['"arguments":"', '"partial_json":"', '"content":"', '"text":"', '"thinking":"']

/** What else a reader adds up over events: an event that repeats one of these must stay by itself. */
const addedUp = ['"name"', '"arguments"', '"input"', '"partial_json"']

/**
 * Consecutive events of a stream that are the same text but for the piece which they carry, as one event with the whole of it.
 * A reader makes the same of both, and parsing every event takes most of the time that a captured stream does. What is not
 * certain to be such an event is none: it is parsed by itself.
 */
export class PieceRun {
  /** The text of the event up to the piece, with the lines before its data; its JSON up to there; and its JSON after the piece. */
  readonly #start: string
  readonly #before: string
  readonly #after: string
  #pieces: string

  private constructor(start: string, before: string, after: string, piece: string) {
    this.#start = start
    this.#before = before
    this.#after = after
    this.#pieces = piece
  }

  /** `head` and `json` are the text of an event, up to its data and its data. */
  static begin(head: string, json: string): PieceRun | undefined {
    for (const key of pieceKeys) {
      const at = json.indexOf(key)
      if (at < 0) continue
      const start = at + key.length
      const end = insideEnd(json, start)
      const after = end < 0 ? '' : withoutPadding(json.slice(end))
      if (!after.endsWith('}') || after.includes('{') || !isPlain(after) || !endsInDelta(json.slice(0, at)))
        return undefined
      const before = json.slice(0, start)
      return new PieceRun(head + before, before, after.slice(0, -1), json.slice(start, end))
    }
    return undefined
  }

  /** Takes the event that begins at `at`; gives where the next one begins, or -1 if the event does not belong here. */
  take(text: string, at: number): number {
    if (!text.startsWith(this.#start, at)) return -1
    const start = at + this.#start.length
    const end = insideEnd(text, start)
    if (end < 0 || !text.startsWith(this.#after, end)) return -1
    const close = paddingEnd(text, end + this.#after.length)
    if (!text.startsWith('}\n\n', close)) return -1
    this.#pieces += text.slice(start, end)
    return close + 3
  }

  json(): string {
    return `${this.#before}${this.#pieces}${this.#after}}`
  }
}

/** Whether what follows is a member of the one `delta` of an event, or of the numbered tool call in it. */
function endsInDelta(json: string): boolean {
  const delta = json.indexOf('"delta":{')
  const path = json.slice(delta)
  if (delta < 0 || json.lastIndexOf('"delta"') > delta || path.includes('}') || !isPlain(json)) return false
  return !path.includes('"tool_calls"') || /"index":\d/.test(path)
}

/** Without an escape every quote is a real one, so that keys can be told by their text. */
function isPlain(json: string): boolean {
  return !json.includes('\\') && !addedUp.some((key) => json.includes(key))
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
  if (!text.startsWith(padding, at)) return at
  const end = text.indexOf('"', at + padding.length)
  return end >= 0 && /^\w{0,64}$/.test(text.slice(at + padding.length, end)) ? end + 1 : at
}

function withoutPadding(after: string): string {
  const at = after.indexOf(padding)
  return at >= 0 && paddingEnd(after, at) === after.length - 1 ? `${after.slice(0, at)}}` : after
}

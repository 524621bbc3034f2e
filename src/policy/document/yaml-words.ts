import type { YAMLError } from 'yaml'
import { MAX_DEPTH } from './document-tree.js'
import { yamlTokens } from './yaml-tokens.js'

/** A mistake of a document in words for people; the parser speaks to programmers. */
export interface Mistake {
  readonly offset: number
  readonly message: string
  readonly remedy?: string | undefined
}

export const TOO_DEEP = `The document is nested more than ${MAX_DEPTH} levels deep.`

/** What the errors of the parser mean, and where their causes are, which is not always where the parser noticed them. */
export function explainYaml(errors: readonly YAMLError[], text: string): Mistake[] {
  const mistakes: Mistake[] = []
  const places = new Set<number>()
  for (const error of errors) {
    const place = error.pos[0]
    // One slip often makes many errors: what the parser says at the same place, or in its own words, follows from the first.
    if (places.has(place)) continue
    const explained = explain(error, text)
    if (places.size > 0 && !explained) continue
    places.add(place)
    const { message } = error
    mistakes.push(explained ?? { offset: place, message: `The text does not parse: ${sentence(message)}` })
    if (mistakes.length === MAX_MISTAKES) break
  }
  return mistakes
}

/** The first few show where. */
const MAX_MISTAKES = 3

function explain({ code, message, pos }: YAMLError, text: string): Mistake | undefined {
  const offset = pos[0]
  if (message.includes('call stack')) return { offset, message: TOO_DEEP }
  const bracket = /end with a ([\]}])/.exec(message)?.[1]
  if (bracket) return notClosed(text, offset, bracket === ']' ? '[' : '{')
  return explanations[code]?.(text, offset, message)
}

type Explain = (text: string, offset: number, message: string) => Mistake | undefined

const explanations: Partial<Record<YAMLError['code'], Explain>> = {
  BAD_ALIAS: (text, offset, message) => {
    const star = message.startsWith('Alias') ? text.lastIndexOf('*', offset) : -1
    return star === -1 ? undefined : aliasMistake(wordAt(text, star), star)
  },
  BAD_DQ_ESCAPE: (text, offset) => ({
    offset,
    message: `In double quotes \`${text.slice(offset, offset + 2)}\` is not an escape of YAML.`,
    remedy: 'Write the text in single quotes, where a backslash is a backslash.',
  }),
  BAD_DIRECTIVE: (_text, offset) => ({
    offset,
    message: 'A line that begins with `%` is a directive of YAML, and this one is not read.',
    remedy: 'Remove the line, or quote the text.',
  }),
  BAD_INDENT: (_text, offset, message) => ({
    offset,
    message: message.includes('sequence')
      ? 'This item of a list is not indented as the items before it.'
      : 'This line is not indented as the keys next to it.',
    remedy: 'Begin all entries of one list or mapping in the same column.',
  }),
  BAD_SCALAR_START: (text, offset) => ({
    offset,
    message: `A text cannot begin with \`${text[offset]}\` in YAML.`,
    remedy: `Quote it: ${quoted(wordAt(text, offset))}.`,
  }),
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  BLOCK_IN_FLOW: (text, offset) =>
    colonInText(text, offset) ?? {
      offset,
      message: 'Inside `{ … }` and `[ … ]` a comma is missing here.',
      remedy: COMMA,
    },
  DUPLICATE_KEY: (_text, offset) => ({ offset, message: 'This key stands twice in one mapping.' }),
  KEY_OVER_1024_CHARS: (_text, offset) => ({ offset, message: 'A key is longer than 1024 characters.' }),
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: (text, offset) => ({
    offset,
    message: `\`${lineAt(text, offset)}\` is not a key: no colon with a space after it.`,
    remedy: 'Write `KEY: VALUE`, with a space after the colon, or indent the line if it belongs to the one before.',
  }),
  MULTIPLE_ANCHORS: (_text, offset) => ({
    offset,
    message: 'A value has two anchors (`&`).',
    remedy: 'Quote it if it is text.',
  }),
  MULTIPLE_DOCS: (_text, offset) => ({
    offset,
    message: 'The text holds several documents, and a policy is one.',
    remedy: 'Remove the line `---` or `...`, or keep the other documents in files of their own.',
  }),
  TAB_AS_INDENT: (_text, offset) => ({
    offset,
    message: 'The line is indented with a tab.',
    remedy: 'Indent with spaces.',
  }),
  TAG_RESOLVE_FAILED: (text, offset) => ({
    offset,
    message: `\`${wordAt(text, offset)}\` is a tag of YAML, and a policy has none.`,
    remedy: 'Remove it, or quote it if it is text.',
  }),
  UNEXPECTED_TOKEN: unexpected,
}

const COMMA = 'Separate entries with commas, and close every bracket.'

/** `*` begins an alias, which hardly any author of a pattern knows. */
export function aliasMistake(word: string, offset: number): Mistake {
  return {
    offset,
    message: `In YAML what begins with \`*\` names an anchor, so \`${word}\` is not read as text.`,
    remedy: `Quote a pattern that begins with \`*\`: ${quoted(word)}.`,
  }
}

function notClosed(text: string, before: number, bracket: '[' | '{'): Mistake {
  const other = bracket === '[' ? '}' : ']'
  if (text[before] === other) {
    const message = `A \`${other}\` stands here while a \`${bracket}\` is open.`
    return { offset: before, message, remedy: `Close the \`${bracket}\` before it, or remove it.` }
  }
  const open: { text: string; offset: number }[] = []
  for (const token of yamlTokens(text)) {
    if (token.offset >= before) break
    if (token.text === '[' || token.text === '{') open.push(token)
    else if ((token.text === ']' || token.text === '}') && !token.isPlain) open.pop()
  }
  const at = open.findLast((token) => token.text === bracket)?.offset ?? before
  return { offset: at, message: `The \`${bracket}\` that opens here is not closed.`, remedy: COMMA }
}

function missing(text: string, offset: number, message: string): Mistake {
  const quote = /closing (["'])/.exec(message)?.[1]
  if (quote) return quoteNotClosed(text, offset, quote)
  if (message.includes(', or :'))
    return {
      offset,
      message: 'A colon or a comma is missing before this.',
      remedy: 'Write `key: value`, and commas between entries.',
    }
  if (message.includes(',')) return { offset, message: 'A comma is missing before this.', remedy: COMMA }
  return {
    offset,
    message: `\`${lineAt(text, offset)}\` stands between keys and has no colon.`,
    remedy: 'Write `KEY: VALUE`, or indent the line if it belongs to the one before.',
  }
}

function quoteNotClosed(text: string, end: number, quote: string): Mistake {
  let at = end
  for (const token of yamlTokens(text)) if (token.text.startsWith(quote) && token.offset < end) at = token.offset
  const words =
    quote === "'"
      ? "Inside single quotes write a quote twice: `'it''s'`."
      : 'Inside double quotes write `\\"` for a quote.'
  return { offset: at, message: `The quote ${quote} that opens here is not closed.`, remedy: `Close it. ${words}` }
}

/** `name: a: b`, `q: c: d`: a colon with a space ends a key, wherever it stands. */
function colonInText(text: string, offset: number): Mistake | undefined {
  const line = lineAt(text, offset)
  if (!line.includes(': ') && !line.endsWith(':')) return undefined
  return {
    offset,
    message: `\`${line}\` holds a colon with a space after it, which makes a key of what stands before.`,
    remedy: `Quote the text: ${quoted(line)}.`,
  }
}

function unexpected(text: string, offset: number, message: string): Mistake | undefined {
  const char = text[offset]
  if (char === ']' || char === '}')
    return { offset, message: `The \`${char}\` closes no bracket.`, remedy: 'Remove it, or open one before.' }
  if (message.includes(', in flow'))
    return { offset, message: 'An entry is missing between two commas.', remedy: 'Remove one of the commas.' }
  if (message.includes('Block scalar header'))
    return {
      offset,
      message: 'After `|` or `>` the text begins in the next line.',
      remedy: 'Begin a new line, or quote the text.',
    }
  if (message.includes('block-seq-ind'))
    return {
      offset,
      message: 'A list cannot begin in the line of its key.',
      remedy: 'Begin a new line before `-`, or write `[a, b]`.',
    }
  if (message.includes('at node end'))
    return { offset, message: 'The value has ended before this.', remedy: 'Quote the whole text, or begin a new line.' }
  return undefined
}

/** At most 60 characters, as they stand in the text. */
function wordAt(text: string, offset: number): string {
  return /^[^\s,[\]{}#:]{1,60}/.exec(text.slice(offset, offset + 60))?.[0] ?? text[offset] ?? ''
}

function lineAt(text: string, offset: number): string {
  return (/^[^\n\r]*/.exec(text.slice(offset, offset + 60))?.[0] ?? '').replace(/\s+#.*$|\s*[\]}]+\s*$/, '').trim()
}

function quoted(word: string): string {
  return word.includes('"') || word.includes('\\') ? `'${word.replaceAll("'", "''")}'` : `"${word}"`
}

function sentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`
}

import { Lexer } from 'yaml'

export interface YamlToken {
  readonly text: string
  readonly offset: number
  /** A text without quotes. */
  readonly isPlain: boolean
}

/** The pieces of a YAML text as the parser cuts it, with their places; also of a text that does not parse. Linear. */
export function* yamlTokens(text: string): Generator<YamlToken> {
  let offset = 0
  let isPlain = false
  for (const token of new Lexer().lex(text)) {
    if (token === START || token === END_OF_FLOW) continue
    if (token === PLAIN) {
      isPlain = true
      continue
    }
    yield { text: token, offset, isPlain }
    offset += token.length
    isPlain = false
  }
}

// Signs of the lexer that stand for no text.
const START = '\u0002'
const END_OF_FLOW = '\u0018'
const PLAIN = '\u001f'

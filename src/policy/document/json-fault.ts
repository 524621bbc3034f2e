import { type YamlToken, yamlTokens } from './yaml-tokens.js'
import type { Mistake } from './yaml-words.js'

/**
 * What keeps a text from being JSON; undefined if it is. YAML would read it otherwise: a comment as a part of a name.
 * Without an offset it is nothing that JSON alone forbids, and the YAML parser may know more.
 */
export function jsonFault(
  text: string,
): (Omit<Mistake, 'offset'> & { readonly offset?: number | undefined }) | undefined {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return undefined
  } catch {
    const found = firstForeign(text)
    return {
      offset: found?.offset,
      message: `A file named .json is read as JSON, and ${found?.says ?? 'this is not JSON'}.`,
      remedy: 'Correct it, or write the policy as YAML, in a file named .yaml: there a comment begins with `#`.',
    }
  }
}

function firstForeign(text: string): { offset: number; says: string } | undefined {
  let comma: YamlToken | undefined
  for (const token of yamlTokens(text)) {
    if (token.text.trim() === '') continue
    if (comma && /^[\]}]$/.test(token.text))
      return { offset: comma.offset, says: 'JSON has no comma before a closing bracket' }
    const says = foreign(token)
    if (says) return { offset: token.offset, says }
    comma = token.text === ',' ? token : undefined
  }
  return undefined
}

function foreign({ text, isPlain }: YamlToken): string | undefined {
  if (text.startsWith('#') || (isPlain && /^\/[/*]/.test(text))) return 'JSON has no comments'
  if (text.startsWith("'")) return 'JSON has no single quotes'
  if (text.startsWith('"')) return /[\n\r]/.test(text) ? 'a text of JSON stays on its line' : undefined
  if (isPlain) return isLiteral(text) ? undefined : 'JSON has no text without double quotes'
  return /^[[\]{},:\uFEFF]$/.test(text) ? undefined : 'this is not JSON'
}

function isLiteral(text: string): boolean {
  return /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(text)
}

import { invisible, picture } from './strip-control.js'

/** Characters shown of those that cannot be seen. */
const shown = 5

/**
 * What a model reads in a text and a person does not see, in phrases; empty if there is nothing. Characters that cannot be seen (zero-width,
 * bidirectional, tags, control; not line breaks and tabs, nor joiners where emoji and scripts need them), comments of HTML, and gaps that
 * push what follows out of sight.
 */
export function hiddenText(text: string): readonly string[] {
  const unseen = text.match(unseenCharacters) ?? []
  const kinds = [...new Set(unseen)].map((char) =>
    char.codePointAt(0)! < 0xa0 ? codePoint(char) : picture(char).slice(1, -1),
  )
  const named = `${kinds.slice(0, shown).join(', ')}${kinds.length > shown ? ', …' : ''}`
  return [
    ...(unseen.length > 0
      ? [`${unseen.length === 1 ? 'a character' : `${unseen.length} characters`} that cannot be seen (${named})`]
      : []),
    ...(text.includes('<!--') ? ['a comment of HTML'] : []),
    ...(gap.test(text) ? ['a gap that pushes what follows out of sight'] : []),
  ]
}

/**
 * Joiners are a part of emoji (👩‍🔧), and of letters of scripts that join; a variation selector of an emoji is left out by `invisible`.
 */
const unseenCharacters = new RegExp(
  `(?![\\t\\n\\r])(?!(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic}))(?!(?<=[\\p{sc=Arab}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Gujr}\\p{sc=Guru}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Orya}\\p{sc=Sinh}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Mong}])[\\u200c\\u200d](?=\\p{L}|\\p{M}))${invisible().source}`,
  'gu',
)

/** Nobody indents or spaces like that. */
const gap = /[ \t\u00a0\u3000]{80}|(?:\r?\n[ \t]*){12}/

function codePoint(char: string): string {
  return `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * Words by which published attacks make the description of a tool speak to a model behind its user's back: tags that look like a higher
 * authority, orders to ignore other orders, orders to keep silent. A heuristic; a text without them may still mislead.
 */
export function commandsModel(text: string): boolean {
  return authority.test(text) || ignoring.test(text) || silence.test(text)
}

const authority =
  /<\/?(?:important|system|instructions?|secret|admin|hidden)\b[^>]{0,40}>|\[(?:INST|SYSTEM)\]|<\|im_start\|>/i
const ignoring =
  /\b(?:ignore|disregard|forget|override)\s+(?:(?:all|any|every|the|your|of)\s+){0,3}(?:previous|prior|above|earlier|other|system)\s+(?:instructions?|prompts?|rules|messages|guidelines)\b/i
const silence =
  /\b(?:do\s+not|don['’]?t|never|without)\s+(?:tell|mention|inform|notify|reveal|alert)(?:ing)?\b[^.\n]{0,40}\b(?:users?|person|human|anyone|anybody)\b/i

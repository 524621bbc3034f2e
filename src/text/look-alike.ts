import { confusables, strokes } from './confusables.js'

/** UTF-16 units of a name that are looked at: nobody takes a longer one for another. */
const longest = 300

/**
 * What a name looks like to a reader, whatever it is made of: without case, width, invisible characters, accents and
 * alphabets. Namespaces end in `.` (`mcp__db__x` is `mcp.db.x`), words are joined by `_`. One answer or two, because a
 * capital i and a small l are drawn alike; none for a name too long to be mistaken. A `*` stays what it is.
 */
export function appearances(name: string): readonly string[] {
  if (name.length > longest) return []
  if (simple.test(name)) return [name]
  if (plain.test(name)) return [drawn(name)]
  // Before as well: normalisation makes other letters of some, a plain sigma of the one that looks like a c.
  const visible = Array.from(name, (char) => confusables.get(char) ?? char)
    .join('')
    .normalize('NFKD')
    .replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Mn}]/gu, '')
    .normalize('NFC')
  return [...new Set(['i', 'l'].map((stroke) => drawn(letters(visible, stroke))))]
}

/** Small letters and digits that look like no other one. */
const plain = /^[a-z2-9_.]*$/
/** Most names: what `drawn` would leave as it is. */
const simple = /^(?!.*(?:rn|vv|__))[a-z2-9_]*$/

function letters(name: string, stroke: string): string {
  let text = ''
  for (const char of name) text += strokes.includes(char) ? stroke : (confusables.get(char) ?? char.toLowerCase())
  return text.replaceAll('0', 'o')
}

function drawn(name: string): string {
  return name
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/__+|[./:\\]+/g, '.')
    .replace(/[\s\p{Pd}_]+/gu, '_')
    .replace(/_*\._*/g, '.')
}

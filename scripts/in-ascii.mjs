import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const beyondAscii = /[^\0-\x7f]/g
/** Where an escape would mean something else than its character: behind a backslash, and in raw text. */
const untouchable = /\\[^\0-\x7f]|\braw`[^`]*[^\0-\x7f]/

/**
 * Writes every character of the scripts of a folder that is beyond ASCII as its escape, which means the same in strings, templates, expressions and
 * comments: V8 takes a text of bytes as it is, and any other decoded, at twice the size.
 */
export function inAscii(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const file = `${folder}/${name}`
    const text = readFileSync(file, 'utf8')
    const found = untouchable.exec(text)
    if (found) throw new Error(`${file} cannot be written in ASCII: ${found[0]}`)
    writeFileSync(
      file,
      text.replace(beyondAscii, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    )
  }
}

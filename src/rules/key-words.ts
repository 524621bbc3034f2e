import type { Key, KeyPart } from '../model/keys.js'

const special = { '@tool': 'tool', '@args': 'arguments', '@result': 'result', '@agent': 'agent' } as const

/** What a part of a key reads: `invoice`, `the words of text`. */
export function keyPartInWords(part: KeyPart): string {
  if (part.kind === 'value') return part.path.text
  return part.kind === 'words' ? `words of ${part.path.text}` : special[part.kind]
}

export function keyInWords(key: Key): string {
  const words = key.map(keyPartInWords)
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

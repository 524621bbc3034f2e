/** A piece of a text that is replaced; nothing is replaced where both ends are one. Offsets count UTF-16 units. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Makes edits that do not overlap; of two at one place the first comes first. All else stays byte for byte. */
export function editText(text: string, edits: readonly Edit[]): string {
  let at = 0
  let edited = ''
  for (const { start, end, text: piece } of [...edits].sort((a, b) => a.start - b.start)) {
    edited += text.slice(at, start) + piece
    at = end
  }
  return edited + text.slice(at)
}

/** A text after a head, broken between words, its further lines below its first. A word that is longer stays whole. */
export function hangingLines(head: string, text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && head.length + longer.length > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map((each, at) => `${at === 0 ? head : ' '.repeat(head.length)}${each}`)
}

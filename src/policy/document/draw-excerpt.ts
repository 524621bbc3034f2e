/** Columns of a line that are shown; a longer line is cut around the caret. */
const WIDTH = 100

/** The line with its number, and a caret under `column` (1-based). Control characters are shown as `·`. */
export function drawExcerpt(lineText: string, line: number, column: number): string {
  const start = column <= WIDTH - 20 ? 0 : column - WIDTH / 2
  const shown = lineText.slice(start, start + WIDTH).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·')
  const before = start > 0 ? '…' : ''
  const after = start + WIDTH < lineText.length ? '…' : ''
  const number = String(line)
  const caret = ' '.repeat(before.length + column - 1 - start)
  return `${number} | ${before}${shown}${after}\n${' '.repeat(number.length)} | ${caret}^`
}

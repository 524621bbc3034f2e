const quote = 34
const comma = 44
const backslash = 92
const space = 32
const [openBracket, closeBracket] = [91, 93]
const [openBrace, closeBrace] = [123, 125]

/** Where each element of a list begins in its text, which is JSON. */
export function itemOffsets(text: string): readonly number[] {
  const offsets: number[] = []
  let depth = 0
  let isNext = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isNext && depth === 1 && unit > space && unit !== closeBracket) {
      offsets.push(at)
      isNext = false
    }
    if (unit === quote) at = endOfString(text, at)
    else if (unit === openBracket || unit === openBrace) isNext = ++depth === 1
    else if (unit === closeBracket || unit === closeBrace) depth--
    else if (unit === comma && depth === 1) isNext = true
  }
  return offsets
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1
  return at
}

/** Cuts a text to at most `max` code points, the ellipsis included. Never splits a surrogate pair. */
export function truncate(text: string, max: number, ellipsis = '…'): string {
  // A text has at most as many code points as UTF-16 units: most texts are decided here.
  if (text.length <= max) return text
  const room = max - [...ellipsis].length
  let codePoints = 0
  let keep = 0
  for (let at = 0; at < text.length; codePoints++) {
    if (codePoints === room) keep = at
    if (codePoints === max) return room < 0 ? '' : text.slice(0, keep) + ellipsis
    at += text.codePointAt(at)! > 0xffff ? 2 : 1
  }
  return text
}

/** Cuts a text to at most `max` bytes of UTF-8, the ellipsis included. Never splits a character. */
export function truncateBytes(text: string, max: number, ellipsis = '…'): string {
  if (text.length * 3 <= max || utf8Length(text) <= max) return text
  const room = max - utf8Length(ellipsis)
  if (room < 0) return ''
  let bytes = 0
  let at = 0
  while (at < text.length) {
    const code = text.codePointAt(at)!
    bytes += codePointBytes(code)
    if (bytes > room) break
    at += code > 0xffff ? 2 : 1
  }
  return text.slice(0, at) + ellipsis
}

/** Bytes of a text as UTF-8; a lone surrogate counts as U+FFFD, which is what encoders write for it. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!
    bytes += codePointBytes(code)
    at += code > 0xffff ? 2 : 1
  }
  return bytes
}

function codePointBytes(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/**
 * Makes agent-controlled text harmless on a terminal or in a log: one line, nothing that moves the cursor, changes colour,
 * reorders the text or hides in it. What is taken out stays visible: control characters as their pictures (`␛`),
 * other invisible ones as `<U+202E>`.
 *
 * Escape sequences are not parsed: without its ESC byte a sequence is plain text, and a parser could be led astray.
 */
export function stripControl(text: string): string {
  return onlyVisible.test(text) ? text : text.replace(invisible(), picture)
}

const onlyVisible = /^[ -~]*$/

let all: RegExp | undefined

/**
 * C0, DEL, C1 (8-bit CSI and OSC), format characters (bidirectional, zero-width, tags), line and paragraph separators, lone
 * surrogates, noncharacters, blank fillers, variation selectors. Of the last, one may say how the emoji before it is drawn: a row
 * of them spells whole sentences that nobody sees. Made when it is first asked for, which takes V8 a millisecond of every start.
 */
export function invisible(): RegExp {
  all ??=
    /(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu
  return all
}

export function picture(char: string): string {
  const code = char.codePointAt(0)!
  if (code === 0x09) return ' '
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

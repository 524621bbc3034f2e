/** The text with U+FFFD in place of each lone surrogate, which UTF-8 and strict JSON cannot hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

import { invisible } from './strip-control.js'

/**
 * The same JSON with every invisible character, and the second `#` of `##`, written as `\uXXXX`: JSON is printed to
 * terminals and CI logs, too. Takes indented or compact JSON text; line breaks between its tokens stay.
 */
export function escapeJsonForLogs(json: string): string {
  hidden ??= new RegExp(`(?!\\n)${invisible().source}`, 'gu')
  return json.replace(hidden, unicodeEscape).replace(/##/g, '#\\u0023')
}

let hidden: RegExp | undefined

function unicodeEscape(char: string): string {
  return Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
    '',
  )
}

import { invisible, picture } from './strip-control.js'

/**
 * Text for XML 1.0 elements and attributes. Characters that XML forbids even as references, and those that hide or reorder
 * text, become visible pictures; line breaks and tabs become references, so that attributes keep them. XML is printed to CI
 * logs, too, where `##[` and `##vso[` are commands: the second `#` becomes a reference. Good for HTML as well.
 */
export function escapeXml(text: string): string {
  return text
    .replace(invisible, (char) => (entities[char] === undefined ? picture(char) : char))
    .replace(special, (char) => entities[char] ?? '\ufffd')
}

const special = /[&<>"'\t\n\r\ufffe\uffff]|(?<=#)#/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '#': '&#35;',
}

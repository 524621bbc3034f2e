import { stripControl } from './strip-control.js'

/**
 * Text for XML 1.0 elements and attributes, on one line: characters that XML forbids even as references, and those that end a
 * line, hide or reorder text, become visible pictures. XML is printed to CI logs, too, where `##[` and `##vso[` are commands: the
 * second `#` becomes a reference. Good for HTML as well.
 */
export function escapeXml(text: string): string {
  return plain.test(text) ? text : escaped(text)
}

/** Of ASCII, what stays as it is: most texts hold nothing else. */
const plain = /^[ !$%(-;=?-~]*$/

function escaped(text: string): string {
  return stripControl(text).replace(special, (char) => entities[char] ?? '\ufffd')
}

const special = /[&<>"'\ufffe\uffff]|(?<=#)#/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '#': '&#35;',
}

import { stripControl } from '../../text/strip-control.js'
import { truncate } from '../../text/truncate.js'
import { wellFormed } from '../../text/well-formed.js'

/** Agent-controlled text in a SARIF string: one visible line. `max` in code points. */
export function sarifText(text: string, max = 300): string {
  return stripControl(truncate(text, max))
}

/**
 * The same for a message, where `[text](target)` is a link (§3.11.6): its brackets are escaped where there could be one, and
 * left alone elsewhere, because not every viewer undoes the escape.
 */
export function sarifMessage(text: string, max = 1000): string {
  const line = sarifText(text, max)
  return /\]\s*\(/.test(line) ? line.replace(/[\\[\]]/g, '\\$&') : line
}

/** A file as an artifact location: relative to the repository, or absolute where it lies outside. */
export function artifactLocation(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  const path = wellFormed(file).split('/').map(encodeURIComponent).join('/')
  return file.startsWith('/') ? { uri: `file://${path}` } : { uri: path, uriBaseId: '%SRCROOT%' }
}

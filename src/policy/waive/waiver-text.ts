import { escapeJsonForLogs } from '../../text/escape-json.js'
import { stripControl } from '../../text/strip-control.js'
import { truncate } from '../../text/truncate.js'

/** A waiver to write, which names a mistake by its fingerprint. */
export interface NewWaiver {
  readonly fingerprint: string
  /** Rule and tool, for a comment where there can be one. Agent-controlled. */
  readonly about: string
  readonly reason: string
  readonly owner: string
  /** `YYYY-MM-DD` */
  readonly expires?: string | undefined
  readonly max?: number | undefined
}

/** How the document around it is written: YAML over lines, YAML in brackets, or JSON. */
export type Style = 'block' | 'flow' | 'json'

const longestComment = 160

/** The value of one key. Text is quoted as JSON, which YAML reads. */
export function valueText(
  key: 'fingerprint' | 'reason' | 'owner' | 'expires' | 'max',
  value: string | number,
  style: Style,
): string {
  if (typeof value === 'number' || (key === 'expires' && style !== 'json')) return String(value)
  return escapeJsonForLogs(JSON.stringify(value))
}

/** `key: value`, as JSON or YAML. */
export function memberText(
  key: 'fingerprint' | 'reason' | 'owner' | 'expires' | 'max',
  value: string | number,
  style: Style,
): string {
  return `${style === 'json' ? `"${key}"` : key}: ${valueText(key, value, style)}`
}

function membersOf({ fingerprint, reason, owner, expires, max }: NewWaiver, style: Style): string[] {
  return [
    memberText('fingerprint', fingerprint, style),
    memberText('reason', reason, style),
    memberText('owner', owner, style),
    ...(expires === undefined ? [] : [memberText('expires', expires, style)]),
    ...(max === undefined ? [] : [memberText('max', max, style)]),
  ]
}

/** An entry of a list in brackets, on one line. */
export function flowEntry(waiver: NewWaiver, style: Style): string {
  return `{ ${membersOf(waiver, style).join(', ')} }`
}

/** An entry of a list over lines, its dash at `indent`. */
export function blockEntry(waiver: NewWaiver, indent: string): readonly string[] {
  const [first, ...rest] = membersOf(waiver, 'block')
  const about = truncate(stripControl(waiver.about), longestComment)
  return [`${indent}- ${first} # ${about}`, ...rest.map((member) => `${indent}  ${member}`)]
}

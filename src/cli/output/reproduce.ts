import { shellWord } from '../../text/shell-word.js'
import type { Host } from '../host.js'

/** What only says where a report goes, or how fast it is made, is left out of the line that repeats a run. */
const presentation = new Set([
  'format',
  'output',
  'report',
  'quiet',
  'verbose',
  'rule',
  'write-baseline',
  'partial',
  'jobs',
  'state',
  'write-back',
])

/** A shell line that repeats the run. */
export function reproduceLine(
  verb: string,
  {
    flags,
    operands,
  }: {
    readonly flags: Readonly<Record<string, boolean | string | readonly string[] | undefined>>
    readonly operands: readonly string[]
  },
  { command = 'assay' }: Pick<Host, 'command'>,
): string {
  const words = Object.entries(flags).flatMap(([name, value]) => {
    if (presentation.has(name) || value === undefined || value === false) return []
    if (value === true) return [`--${name}`]
    if (typeof value === 'string') return [`--${name}`, value]
    return value.length === 0 ? [] : [`--${name}`, ...value]
  })
  return [command, ...[verb, ...operands, ...words].map(shellWord)].join(' ')
}

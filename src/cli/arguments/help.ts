import { hangingLines } from '../../text/hanging-lines.js'
import type { Command } from '../command.js'
import type { CommandEntry } from '../commands/index.js'

/** Columns that a line of help has at most, unless one word is longer. */
const maxWidth = 100

/** `assay --help`. */
export function overview(commands: readonly CommandEntry[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return `Assay checks recorded tool calls of AI agents against a policy.

Usage: assay COMMAND [flags]      assay COMMAND --help

Commands
${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

Exit codes
  0 pass · 1 fail · 2 invalid input · 3 bug in Assay · 5 no evidence

Example
  assay check --policy policy.yaml --traces 'traces/**/*.jsonl'
`
}

/** `assay COMMAND --help`. */
export function commandHelp(command: Command): string {
  const own = Object.entries(command.flags).map(([name, flag]) => {
    const value = flag.kind === 'switch' ? '' : ` ${flag.value ?? 'TEXT'}${flag.kind === 'texts' ? '…' : ''}`
    const choices = flag.choices ? ` (${flag.choices.join(', ')})` : ''
    return { head: `--${name}${value}`, does: `${flag.does}${choices}` }
  })
  const flags = [...own, { head: '--help', does: 'Show this help.' }]
  const width = Math.max(...flags.map(({ head }) => head.length))
  return `${hanging('', command.about)}

Usage: assay ${command.name}${command.usage === '' ? '' : ` ${command.usage}`}

Flags
${flags.map(({ head, does }) => hanging(`  ${head.padEnd(width)}  `, does)).join('\n')}

${command.examples.length === 1 ? 'Example' : 'Examples'}
${command.examples.map(({ line, does }) => `  # ${does}\n  ${line}`).join('\n')}
`
}

function hanging(head: string, text: string): string {
  return hangingLines(head, text, maxWidth).join('\n')
}

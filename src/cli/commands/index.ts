import type { Command } from '../command.js'

/** A command in the list: enough for the overview; the rest is loaded when it runs. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Every command, in the order of the overview. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'explain',
    summary: 'What a code or rule means, and how to fix it.',
    load: async () => (await import('./explain.js')).explainCommand,
  },
]

/** The command that the first one or two words name, and the words after it. */
export function findCommand(argv: readonly string[]): { entry: CommandEntry; rest: readonly string[] } | undefined {
  for (const length of [2, 1]) {
    const name = argv.slice(0, length).join(' ')
    const entry = commands.find((command) => command.name === name)
    if (entry) return { entry, rest: argv.slice(length) }
  }
  return undefined
}

import { exitCodes } from '../model/exit-code.js'
import { AssayError } from '../model/problem.js'
import { didYouMean } from '../text/did-you-mean.js'
import { logText } from '../text/log-line.js'
import { commandHelp, overview } from './arguments/help.js'
import { parseArguments } from './arguments/parse-arguments.js'
import { usageError } from './arguments/usage-error.js'
import type { Command } from './command.js'
import { commands, findCommand } from './commands/index.js'
import type { Host } from './host.js'
import { reportTrouble } from './output/report-trouble.js'
import { write } from './output/write.js'
import { version } from './version.js'

/** The whole program: arguments in, exit code out. Everything it prints or reads goes through the host. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  try {
    return await dispatch(argv, host)
  } catch (error) {
    await reportTrouble(error, argv, host)
    return error instanceof AssayError ? exitCodes.badInput : exitCodes.bug
  }
}

async function dispatch(argv: readonly string[], host: Host): Promise<number> {
  const found = findCommand(argv)
  if (found) {
    const command: Command = await found.entry.load()
    if (asksForHelp(found.rest)) return print(commandHelp(command), host)
    return command.run(parseArguments(command, found.rest), host, run)
  }
  const [first] = argv
  if (first === 'help' && argv.length > 1) return dispatch([...argv.slice(1), '--help'], host)
  if (first === 'version' || first === '--version' || first === '-V' || first === '-v')
    return print(`${version()}\n`, host)
  if (first === undefined || first === 'help' || asksForHelp(argv)) return print(helpText(argv), host)
  throw unknownCommand(argv)
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return (end < 0 ? argv : argv.slice(0, end)).some((word) => word === '--help' || word === '-h')
}

/** The overview, or the part of it below a first word such as `policy`. */
function helpText([first]: readonly string[]): string {
  const below = commands.filter(({ name }) => name.startsWith(`${first} `))
  return overview(below.length > 0 ? below : commands)
}

function unknownCommand(argv: readonly string[]): AssayError {
  const names = commands.map(({ name }) => name)
  const typed = argv.filter((word) => !word.startsWith('-')).slice(0, 2)
  const meant = didYouMean(typed.join(' '), names) ?? didYouMean(argv[0] ?? '', names)
  const below = names.filter((name) => name.startsWith(`${argv[0]} `))
  if (below.length > 0 && typed.length === 1) {
    return usageError(`assay ${argv[0]} needs a subcommand.`, `There are: ${below.join(', ')}.`)
  }
  if (argv[0]?.startsWith('-')) {
    return usageError(
      `There is no command before ${logText(argv[0] ?? '', 60)}.`,
      'Flags follow a command: `assay check --policy policy.yaml`.',
    )
  }
  return usageError(
    `There is no command "${logText(typed.join(' '), 60)}".`,
    meant !== undefined
      ? `Did you mean \`assay ${meant}\`?`
      : below.length > 0
        ? `There are: ${below.join(', ')}.`
        : 'Run `assay --help` to see all commands.',
  )
}

async function print(text: string, host: Host): Promise<number> {
  await write(host.stdout, text)
  return exitCodes.pass
}

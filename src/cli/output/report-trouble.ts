import { errorDocument } from '../../model/error-document.js'
import { AssayError, type Problem } from '../../model/problem.js'
import { paint } from '../../reporters/ansi.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { neutraliseCommands } from '../../text/escape-workflow-command.js'
import { logText } from '../../text/log-line.js'
import { stripControl } from '../../text/strip-control.js'
import { type Host, wantsColor } from '../host.js'
import { write } from './write.js'

/**
 * The one place where problems are reported. With `--format json` they are `assay.error.v1` on standard output, so that a
 * program that reads us always gets JSON. A bug of ours also shows its stack on standard error.
 */
export async function reportTrouble(error: unknown, argv: readonly string[], host: Host): Promise<void> {
  const problems = error instanceof AssayError ? error.problems : [internalProblem(error)]
  const inText = () => sayOnError(problems.map((problem) => problemText(problem, host)).join(''), host)
  if (wantsJson(argv)) await write(host.stdout, errorJson(problems)).catch(inText)
  else await inText()
  if (!(error instanceof AssayError)) await sayOnError(`${stackOf(error)}\n`, host)
}

/** Where standard error takes nothing either, the exit code says it all. */
async function sayOnError(text: string, { stderr }: Host): Promise<void> {
  await write(stderr, text).catch(() => undefined)
}

export function errorJson(problems: readonly Problem[]): string {
  return `${escapeJsonForLogs(JSON.stringify(errorDocument(problems), undefined, 2))}\n`
}

export function problemText(problem: Problem, host: Host): string {
  const style = paint(wantsColor(host.stderr, host.env))
  const { location: at } = problem
  const lines = [
    `${problem.level === 'error' ? style.red('error') : style.yellow('warning')} ${style.bold(problem.code)}  ${logText(problem.message, 1000)}`,
    ...(at ? [`  at ${logText(at.file)}:${at.line}:${at.column}`] : []),
    ...(problem.excerpt === undefined ? [] : problem.excerpt.split('\n').map((line) => `  ${stripControl(line)}`)),
    ...(problem.remedy === undefined ? [] : [`  ${style.dim('→')} ${logText(problem.remedy, 1000)}`]),
  ]
  return `${lines.map(neutraliseCommands).join('\n')}\n`
}

/** The command line could not be read, perhaps, so this looks for the flag itself. */
function wantsJson(argv: readonly string[]): boolean {
  return argv.some((word, i) => word === '--format=json' || (word === '--format' && argv[i + 1] === 'json'))
}

function internalProblem(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  return {
    code: 'E_INTERNAL',
    level: 'error',
    message: `Unexpected error in Assay: ${logText(message)}`,
    remedy: 'This is a bug in Assay, not in your agent. Please report it with the stack trace on standard error.',
  }
}

function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return stack
    .split('\n')
    .map((line) => logText(line, 500))
    .join('\n')
}

/**
 * The message of a workflow command, before it is encoded. One that begins with a combining mark gets a base for it (`◌`): the
 * runner looks for `::` as a reader would, and would not find one that an accent hangs on. It would take the next `::` of the
 * message instead, or see no command at all.
 */
export function commandText(text: string): string {
  return text.replace(/^\p{M}/u, '\u25cc$&')
}

/**
 * Text for GitHub's workflow commands, `::error file=a.ts,line=1::message`. The runner undoes exactly these encodings.
 * Reference: `toolkit/packages/core/src/command.ts` and `runner/src/Runner.Common/ActionCommand.cs`.
 */
export function escapeCommandData(text: string): string {
  return encode(commandText(text))
}

export function escapeCommandProperty(text: string): string {
  return encode(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function encode(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/**
 * Keeps a line that is printed to a log from being read as a command by the CI system that keeps the log.
 * GitHub reads `::` at the start of a line (after any Unicode space) and `##[` anywhere in it; Azure Pipelines and
 * TeamCity read `##vso[` and `##teamcity[`. A space breaks each of them and is all a reader sees.
 */
export function neutraliseCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, '$1: ').replace(/##(?=[a-z]{0,16}\[)/gi, '# #')
}

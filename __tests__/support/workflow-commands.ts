/** A command that the runner took from a line of the log. */
export interface WorkflowCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
  /** `::` lines are today's form; `##[` is the old one, which the runner still obeys anywhere in a line. */
  readonly form: '::' | '##['
}

const known = new Set(
  'add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice remove-matcher save-state set-env set-output stop-commands warning'.split(
    ' ',
  ),
)

/**
 * What the runner would obey in this log, after its `ActionCommand.TryParseV2` and `TryParse`. Lines end at LF, CR LF and a
 * lone CR, as .NET's ReadLine has it; names are compared without case.
 */
export function workflowCommands(log: string): readonly WorkflowCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => currentForm(line) ?? oldForm(line) ?? [])
}

/** `  ::name key=value,key=value::message`, only at the start of the (trimmed) line. */
function currentForm(line: string): WorkflowCommand | undefined {
  // .NET trims U+0085, JavaScript U+FEFF: whatever either trims.
  const text = line.replace(/^[\s\u0085]+/, '')
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  const [command, properties] = head(text.slice(2, end), ',')
  if (!known.has(command.toLowerCase())) return undefined
  return {
    command,
    form: '::',
    message: decode(text.slice(end + 2)),
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [
        key,
        decode(value.replaceAll('%3A', ':').replaceAll('%2C', ',')),
      ]),
    ),
  }
}

/** `anything ##[name key=value;key=value]message`. */
function oldForm(line: string): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const [command, properties] = head(line.slice(start + 3, end), ';')
  return known.has(command.toLowerCase())
    ? { command, form: '##[', message: line.slice(end + 1), properties }
    : undefined
}

function head(text: string, separator: string): [string, Record<string, string>] {
  const space = text.indexOf(' ')
  if (space < 0) return [text, {}]
  const pairs = text
    .slice(space + 1)
    .split(separator)
    .map((pair) => pair.trim().split(/=(.*)/s))
    .filter(([key, value]) => key !== '' && value !== undefined && value !== '')
  return [text.slice(0, space), Object.fromEntries(pairs.map(([key, value]) => [key!, value!]))]
}

function decode(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

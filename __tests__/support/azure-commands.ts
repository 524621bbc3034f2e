/** A logging command that the Azure Pipelines agent took from a line of the log. */
export interface AzureCommand {
  /** `task.logissue` */
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/**
 * What the agent would obey in this log: `##vso[area.event key=value;key=value]message`, wherever in a line it begins.
 * Lines end at LF, CR LF and a lone CR. Also the formatting commands `##[name]`, which it reads at the start of a line.
 */
export function azureCommands(log: string): readonly AzureCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => logging(line) ?? formatting(line) ?? [])
}

function logging(line: string): AzureCommand | undefined {
  const start = line.toLowerCase().indexOf('##vso[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const [command = '', ...rest] = line.slice(start + 6, end).split(' ')
  if (command.split('.').length !== 2) return undefined
  const pairs = rest
    .join(' ')
    .split(';')
    .map((pair) => pair.trim().split(/=(.*)/s))
    .filter(([key, value]) => key !== '' && value !== undefined)
  return {
    command: command.toLowerCase(),
    properties: Object.fromEntries(pairs.map(([key, value]) => [key!, decode(value!)])),
    message: decode(line.slice(end + 1)),
  }
}

function formatting(line: string): AzureCommand | undefined {
  const found = /^\s*##\[([a-z]+)\](.*)$/i.exec(line)
  return found ? { command: found[1]!.toLowerCase(), properties: {}, message: found[2]! } : undefined
}

function decode(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%AZP25', '%')
}

/** A command that the runner took from a line of the log. */
export interface WorkflowCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
  /** `::` lines are today's form; `##[` is the old one, which the runner still obeys anywhere in a line. */
  readonly form: '::' | '##['
}

/**
 * The runner looks for `::` and `##[` with .NET's searches that follow the culture of the machine. Those pass over characters
 * that collate as nothing, and find no match where a combining mark follows; a runner without ICU compares plain characters.
 */
export type Reading = 'ordinal' | 'linguistic'

const builtIn =
  'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning'

/**
 * What the runner would obey in the output of a step, standard error included, after its `ProcessInvoker`, `ActionCommandManager` and
 * `ActionCommand`. Lines end at LF, CR LF and a lone CR, as .NET's ReadLine has it. `stop-commands` holds until its word is the command.
 */
export function workflowCommands(log: string, reading: Reading = 'ordinal'): readonly WorkflowCommand[] {
  const known = new Set(builtIn.split(' '))
  const obeyed: WorkflowCommand[] = []
  let resume: string | undefined
  for (const line of log.split(/\r\n|\n|\r/)) {
    if (!/[:#]/.test(line)) continue
    const found = currentForm(line, known, reading) ?? oldForm(line, known, reading)
    if (found === undefined) continue
    const name = fold(found.command)
    if (resume !== undefined) {
      if (name !== resume) continue
      known.delete(resume)
      resume = undefined
    } else if (name === 'stop-commands') {
      resume = fold(found.message)
      known.add(resume)
    }
    obeyed.push(found)
  }
  return obeyed
}

/** What one line asks for, whatever was stopped before. */
export function parseLine(line: string, reading: Reading = 'ordinal'): WorkflowCommand | undefined {
  const known = new Set(builtIn.split(' '))
  return currentForm(line, known, reading) ?? oldForm(line, known, reading)
}

/** Without regard to ASCII case; .NET maps no other letter to an ASCII one. */
function fold(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** White space to .NET; unlike JavaScript it has U+0085 and not U+FEFF. */
const space = '[\\t-\\r\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+'
const leading = new RegExp(`^${space}`)
const outer = new RegExp(`^${space}|${space}$`, 'g')

/** `  ::name key=value,key=value::message`, only at the start of the (trimmed) line. */
function currentForm(line: string, known: ReadonlySet<string>, reading: Reading): WorkflowCommand | undefined {
  const text = line.replace(leading, '')
  if (!startsWithCommand(text, reading)) return undefined
  // The positions are counted as if nothing had been passed over.
  const end = indexOf(text, '::', 2, reading)
  if (end < 0) return undefined
  const head = splitHead(text.slice(2, end), ',', true)
  if (!known.has(fold(head.name))) return undefined
  const properties = head.pairs.map(([key, value]) => [key, undo(value, { ...data, '%3A': ':', '%2C': ',' })])
  return {
    command: head.name,
    form: '::',
    message: undo(text.slice(end + 2), data),
    properties: Object.fromEntries(properties),
  }
}

/** `anything ##[name key=value;key=value]message`. */
function oldForm(line: string, known: ReadonlySet<string>, reading: Reading): WorkflowCommand | undefined {
  const start = indexOf(line, '##[', 0, reading)
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const head = splitHead(line.slice(start + 3, end), ';', false)
  if (!known.has(fold(head.name))) return undefined
  const escapes = { '%3B': ';', ...data, '%5D': ']' }
  const properties = head.pairs.map(([key, value]) => [key, undo(value, escapes)])
  return {
    command: head.name,
    form: '##[',
    message: undo(line.slice(end + 1), escapes),
    properties: Object.fromEntries(properties),
  }
}

/** Collates as nothing: format and control characters, variation selectors. */
const nothing = '[\\p{Cf}\\p{Default_Ignorable_Code_Point}\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f]*'
const notMarked = `(?!${nothing}(?!\\p{Default_Ignorable_Code_Point})\\p{M})`
const found: Readonly<Record<string, RegExp>> = {
  '::': new RegExp(`:${nothing}:${notMarked}`, 'gu'),
  '##[': new RegExp(`#${nothing}#${nothing}\\[${notMarked}`, 'gu'),
}
const atStart = new RegExp(`^${nothing}:${nothing}:${notMarked}`, 'u')

function startsWithCommand(text: string, reading: Reading): boolean {
  return reading === 'ordinal' ? text.startsWith('::') : atStart.test(text)
}

function indexOf(text: string, mark: '::' | '##[', from: number, reading: Reading): number {
  if (reading === 'ordinal') return text.indexOf(mark, from)
  const pattern = found[mark]!
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}

/** `name key=value…`; a pair without key or value is none. */
function splitHead(text: string, separator: string, trimmed: boolean) {
  const [name, ...words] = text.split(' ')
  const rest = words.join(' ')
  const pairs = (trimmed ? rest.replace(outer, '') : rest).split(separator).flatMap((pair) => {
    const [, key, value] = /^=*([^=]+)=+([^=].*)$/su.exec(pair) ?? []
    return key === undefined || value === undefined ? [] : [[fold(key), value] as const]
  })
  return { name: name!, pairs }
}

const data = { '%0D': '\r', '%0A': '\n', '%25': '%' }

/** One mapping after the other over the whole text; that of `%` is the last. */
function undo(text: string, escapes: Readonly<Record<string, string>>): string {
  const last = Object.entries(escapes).sort(([a], [b]) => Number(a === '%25') - Number(b === '%25'))
  return last.reduce((rest, [encoded, char]) => rest.replaceAll(encoded, char), text)
}

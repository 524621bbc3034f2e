import { parseArgs } from 'node:util'
import { didYouMean } from '../../text/did-you-mean.js'
import { logText } from '../../text/log-line.js'
import type { Arguments, Command, Flags } from '../command.js'
import { usageError } from './usage-error.js'

/**
 * Reads what follows the command's name. A flag of kind `texts` also takes the words right after its value, so that an unquoted glob
 * works whether or not the shell expands it.
 * @throws {AssayError} `E_USAGE` for an unknown flag, a missing value, a second value, or one that is not one of the choices
 */
export function parseArguments<F extends Flags>(command: Command<F>, argv: readonly string[]): Arguments<F> {
  const options = Object.entries(command.flags).map(([name, flag]) => {
    const type = flag.kind === 'switch' ? ('boolean' as const) : ('string' as const)
    const short = shortNames[name]
    return [name, { type, multiple: flag.kind === 'texts', ...(short !== undefined && { short }) }] as const
  })
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const flags = Object.fromEntries(
    Object.entries(command.flags).map(([name, flag]) => [name, emptyValue[flag.kind]()]),
  ) as Record<string, boolean | string | string[] | undefined>
  const operands: string[] = []
  let open: string[] | undefined
  let dashesAt: number | undefined
  for (const token of tokens) {
    if (token.kind === 'option-terminator') {
      open = undefined
      dashesAt = operands.length
    } else if (token.kind === 'positional') (open ?? operands).push(notEmpty(token.value, command))
    else open = readFlag(command, flags, token)
  }
  const afterDashes = dashesAt === undefined ? undefined : operands.slice(dashesAt)
  return { flags: flags as Arguments<F>['flags'], operands, afterDashes }
}

/** The one flag that is typed on nearly every line. */
const shortNames: Readonly<Record<string, string>> = { policy: 'p' }

const emptyValue = { switch: () => false, texts: () => [] as string[], text: () => undefined } as const

/** Stores one flag; returns the list that following words belong to, if any. */
function readFlag(
  command: Command,
  flags: Record<string, boolean | string | string[] | undefined>,
  token: { readonly name: string; readonly rawName: string; readonly value?: string | undefined },
): string[] | undefined {
  const flag = Object.hasOwn(command.flags, token.name) ? command.flags[token.name] : undefined
  if (flag === undefined) throw unknownFlag(command, token.rawName)
  if (flag.kind === 'switch') {
    if (token.value !== undefined) throw usageError(`${token.rawName} does not take a value.`, helpOf(command))
    flags[token.name] = true
    return undefined
  }
  const { value } = token
  if (value === undefined || value === '' || (value.startsWith('--') && value.length > 2)) {
    throw usageError(`${token.rawName} needs a value (${flag.value ?? 'TEXT'}).`, helpOf(command))
  }
  if (flag.choices && !flag.choices.includes(value)) {
    const meant = didYouMean(value, flag.choices)
    throw usageError(
      `${token.rawName} cannot be "${logText(value, 60)}".`,
      `${meant === undefined ? '' : `Did you mean "${meant}"? `}It takes one of: ${flag.choices.join(', ')}.`,
    )
  }
  if (flag.kind === 'text') {
    if (flags[token.name] !== undefined) {
      throw usageError(`${token.rawName} is given twice, and takes one value.`, 'Keep one of them.')
    }
    flags[token.name] = value
    return undefined
  }
  const list = flags[token.name] as string[]
  list.push(value)
  return list
}

/** An empty path would be the working folder, or the root of the disk: what an unset variable of a shell asks for by accident. */
function notEmpty(value: string, command: Command): string {
  if (value !== '') return value
  throw usageError('An argument is empty.', `If it is a variable, set it. ${helpOf(command)}`)
}

function unknownFlag(command: Command, rawName: string) {
  const known = Object.keys(command.flags).map((name) => `--${name}`)
  const meant = didYouMean(rawName, known)
  return usageError(
    `Unknown flag of assay ${command.name}: ${logText(rawName, 60)}.`,
    meant === undefined ? helpOf(command) : `Did you mean ${meant}?`,
  )
}

function helpOf(command: Command): string {
  return `Run \`assay ${command.name} --help\` to see its flags.`
}

import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { unreadableBecause } from '../../io/unreadable-because.js'
import { type NamedProhibitions, policyOfProhibitions } from '../../policy/learn/policy-of-prohibitions.js'
import { readProhibitions } from '../../policy/learn/read-prohibitions.js'
import { logText } from '../../text/log-line.js'
import { plural } from '../../text/plural.js'
import { usageError } from '../arguments/usage-error.js'
import type { Host } from '../host.js'
import { workspacePath } from '../input/locate-project.js'
import type { Written } from './learn-from-traces.js'
import { schemaLine } from './scaffold-policy.js'

const maxBytes = 1024 * 1024

/** A policy of what instructions for agents forbid. @throws {AssayError} `E_USAGE` if they cannot be read, or forbid nothing */
export async function policyFromInstructions(files: readonly string[], host: Host): Promise<Written> {
  const read: NamedProhibitions[] = []
  for (const file of files)
    read.push({ file: workspacePath(file, host), ...readProhibitions(await textOf(file, host)) })
  const count = read.reduce((sum, { found }) => sum + found.length, 0)
  const left = read.flatMap(({ file, left }) =>
    left.map(({ line, why }) => `${logText(file)}:${line} is left out: ${why}.`),
  )
  if (count === 0)
    throw usageError(
      `${files.map((file) => logText(file)).join(', ')} forbids nothing in so many words.`,
      [
        'Write "Never run `COMMAND`", "Do not edit `FILE`" or "Never call `TOOL`", alone or as a list below such a line.',
        ...left.slice(0, 5),
      ].join(' '),
    )
  const text = schemaLine + policyOfProhibitions(basename(host.cwd), read)
  return { text, note: [`Proposed from ${plural(count, 'prohibition')}; each names its line.`, ...left].join('\n') }
}

async function textOf(file: string, host: Host): Promise<string> {
  const path = resolve(host.cwd, file)
  try {
    if ((await stat(path)).size <= maxBytes) return await readFile(path, 'utf8')
  } catch (error) {
    throw usageError(
      `${logText(file)} ${unreadableBecause(error)}.`,
      'Name a file such as AGENTS.md, CLAUDE.md or .github/copilot-instructions.md.',
    )
  }
  throw usageError(`${logText(file)} has more than ${maxBytes} bytes.`, 'Name a file of instructions.')
}

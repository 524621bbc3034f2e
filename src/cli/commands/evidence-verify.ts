import { verifyBundle } from '../../evidence/read/verify-bundle.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { logText } from '../../text/log-line.js'
import { defineCommand } from '../command.js'
import { exitCodes } from '../exit-code.js'
import type { Host } from '../host.js'
import { bundleStream } from '../read-bundle.js'
import { textOrJsonFlag } from '../shared-flags.js'
import { usageError } from '../usage-error.js'
import { write } from '../write.js'

/** One line of `--format json`; what does not apply is null. */
interface Row {
  readonly file: string
  readonly ok: boolean
  /** `Unreadable` for a file that could not be opened; it exits 2. */
  readonly class: string | null
  readonly code: string | null
  readonly message: string | null
  readonly events: number | null
  readonly runRoot: string | null
  /** Of the file, hex. */
  readonly sha256: string | null
  readonly notes: readonly string[]
}

export const evidenceVerifyCommand = defineCommand({
  name: 'evidence verify',
  usage: 'FILE… [--strict] [--format text|json]',
  about: 'Checks that evidence bundles are what their writers made. Exit 1 if one is not, 2 if one cannot be read.',
  flags: {
    strict: { kind: 'switch', does: 'Also refuse what the format accepts and no honest writer makes.' },
    format: textOrJsonFlag,
  },
  examples: [
    { line: 'assay evidence verify evidence.tar.gz', does: 'One bundle' },
    { line: 'assay evidence verify *.tar.gz --strict --format json', does: 'Several, for a program' },
  ],
  async run({ flags, operands }, host) {
    if (operands.length === 0) {
      throw usageError('No bundle is named.', 'Name one or more .tar.gz files, or - for standard input.')
    }
    const rows: Row[] = []
    for (const file of operands) rows.push(await verifyFile(file, flags.strict, host))
    if (flags.format === 'json') await write(host.stdout, `${escapeJsonForLogs(JSON.stringify(rows, undefined, 2))}\n`)
    else await write(host.stdout, rows.map(line).join(''))
    if (rows.some((row) => row.class === 'Unreadable')) return exitCodes.badInput
    return rows.every(({ ok }) => ok) ? exitCodes.pass : exitCodes.fail
  },
})

async function verifyFile(file: string, strict: boolean, host: Host): Promise<Row> {
  const nothing = { class: null, code: null, message: null, events: null, runRoot: null, sha256: null, notes: [] }
  try {
    const verdict = await verifyBundle(bundleStream(file, host), { strict })
    if (!verdict.ok) {
      const { class: name, code, message, sha256 = null } = verdict
      return { ...nothing, file, ok: false, class: name, code, message, sha256 }
    }
    const { events, runRoot, sha256, notes } = verdict
    return { ...nothing, file, ok: true, events, runRoot, sha256, notes }
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (code === undefined || syscall === undefined) throw error
    return { ...nothing, file, ok: false, class: 'Unreadable', code, message: 'the file cannot be read' }
  }
}

function line({ file, ok, events, sha256, notes, ...failure }: Row): string {
  const name = logText(file)
  if (!ok) return `✖ ${name}  ${failure.class}/${failure.code}: ${failure.message}\n`
  const remarks = notes.map((note) => `  note: ${note}\n`).join('')
  return `✔ ${name}  ${events} events  sha256:${sha256}\n${remarks}`
}

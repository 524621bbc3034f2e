import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { sha256Hex } from '../../canonical/digest.js'
import { verifyBundle } from '../../evidence/read/verify-bundle.js'
import { maxIndexSize, readEvidenceIndex } from '../../evidence/run/evidence-index.js'
import { exitCodes } from '../../model/exit-code.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { logText } from '../../text/log-line.js'
import { textOrJsonFlag } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import type { Host } from '../host.js'
import { bundleStream } from '../input/read-bundle.js'
import { write } from '../output/write.js'

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
  about:
    'Checks that evidence bundles are what their writers made, and those of an index the very ones it names. Exit 1 if one is not, 2 if one cannot be read.',
  flags: {
    strict: { kind: 'switch', does: 'Also refuse what the format accepts and no honest writer makes.' },
    format: textOrJsonFlag,
  },
  examples: [
    { line: 'assay evidence verify evidence.tar.gz', does: 'One bundle' },
    { line: 'assay evidence verify evidence.index.json', does: 'All bundles of a run that has several' },
    { line: 'assay evidence verify *.tar.gz --strict --format json', does: 'Several, for a program' },
  ],
  async run({ flags, operands }, host) {
    if (operands.length === 0) {
      throw usageError(
        'No bundle is named.',
        'Name .tar.gz files, the .index.json of several, or - for standard input.',
      )
    }
    const rows: Row[] = []
    for (const file of operands) {
      if (file.endsWith('.index.json')) rows.push(...(await verifyIndex(file, flags.strict, host)))
      else rows.push(await verifyFile(file, flags.strict, host))
    }
    if (flags.format === 'json') await write(host.stdout, `${escapeJsonForLogs(JSON.stringify(rows, undefined, 2))}\n`)
    else await write(host.stdout, rows.map(line).join(''))
    if (rows.some((row) => row.class === 'Unreadable')) return exitCodes.badInput
    return rows.every(({ ok }) => ok) ? exitCodes.pass : exitCodes.fail
  },
})

const nothing = { class: null, code: null, message: null, events: null, runRoot: null, sha256: null, notes: [] }

/** The index itself, and every bundle next to it that it names. */
async function verifyIndex(file: string, strict: boolean, host: Host): Promise<readonly Row[]> {
  const bytes = await readFile(resolve(host.cwd, file)).catch((error) => unreadableRow(file, error))
  if (!Buffer.isBuffer(bytes)) return [bytes]
  const sha256 = sha256Hex(bytes)
  const bundles = bytes.length > maxIndexSize ? undefined : readEvidenceIndex(bytes.toString('utf8'))
  if (!bundles) {
    const message = 'the file is not an index of bundles next to it, or its digest is wrong'
    return [{ ...nothing, file, ok: false, class: 'Contract', code: 'IndexInvalid', message, sha256 }]
  }
  const rows: Row[] = []
  for (const bundle of bundles) {
    const row = await verifyFile(join(dirname(file), bundle.file), strict, host)
    const message = 'the file is not the one that the index names'
    const other = row.ok && row.sha256 !== bundle.sha256
    rows.push(other ? { ...row, ok: false, class: 'Integrity', code: 'IndexDigest', message } : row)
  }
  const events = bundles.reduce((sum, bundle) => sum + bundle.events, 0)
  return [{ ...nothing, file, ok: true, events, sha256 }, ...rows]
}

async function verifyFile(file: string, strict: boolean, host: Host): Promise<Row> {
  try {
    const verdict = await verifyBundle(bundleStream(file, host), { strict })
    if (!verdict.ok) {
      const { class: name, code, message, sha256 = null } = verdict
      return { ...nothing, file, ok: false, class: name, code, message, sha256 }
    }
    const { events, runRoot, sha256, notes } = verdict
    return { ...nothing, file, ok: true, events, runRoot, sha256, notes }
  } catch (error) {
    return unreadableRow(file, error)
  }
}

function unreadableRow(file: string, error: unknown): Row {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) throw error
  return { ...nothing, file, ok: false, class: 'Unreadable', code, message: 'the file cannot be read' }
}

function line({ file, ok, events, sha256, notes, ...failure }: Row): string {
  const name = logText(file)
  if (!ok) return `✖ ${name}  ${failure.class}/${failure.code}: ${failure.message}\n`
  const noteLines = notes.map((note) => `  note: ${note}\n`).join('')
  return `✔ ${name}  ${events} events  sha256:${sha256}\n${noteLines}`
}

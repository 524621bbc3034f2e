import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { BundleRecount } from '../../evidence/inspect/recount-bundle.js'
import { type EntryVerdict, verifyIndex } from '../../evidence/inspect/verify-index.js'
import { gapInRun, stemOf } from '../../evidence/inspect/whole-run.js'
import type { EventRead } from '../../evidence/read/read-event.js'
import { type BundleVerdict, verifyBundle } from '../../evidence/read/verify-bundle.js'
import { exitCodes } from '../../model/exit-code.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { logText } from '../../text/log-line.js'
import { textOrJsonFlag } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import type { Host } from '../host.js'
import { bundleStream, isIndex } from '../input/read-bundle.js'
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
    'Checks that evidence bundles are unchanged and complete, and that those of an index are the ones it names. Exit 1 if not, 2 if one cannot be read.',
  flags: {
    strict: { kind: 'switch', does: 'Also refuse what the format permits but no correct writer produces.' },
    format: textOrJsonFlag,
  },
  examples: [
    { line: 'assay evidence verify evidence.tar.gz', does: 'One bundle' },
    { line: 'assay evidence verify evidence.index.json', does: 'All bundles of a large run' },
    { line: 'assay evidence verify *.tar.gz --strict --format json', does: 'Several, for a program' },
  ],
  async run({ flags, operands }, host) {
    if (operands.length === 0) {
      throw usageError(
        'No bundle was given.',
        'Pass .tar.gz files, the .index.json of several, or - for standard input.',
      )
    }
    const rows: Row[] = []
    const loose = new LooseParts()
    for (const file of operands) {
      if (isIndex(file)) rows.push(...(await verifyIndexFile(file, flags.strict, host)))
      else rows.push(await verifyFile(file, flags.strict, host, loose))
    }
    loose.note(rows)
    if (flags.format === 'json') await write(host.stdout, `${escapeJsonForLogs(JSON.stringify(rows, undefined, 2))}\n`)
    else await write(host.stdout, rows.map(line).join(''))
    if (rows.some((row) => row.class === 'Unreadable')) return exitCodes.badInput
    return rows.every(({ ok }) => ok) ? exitCodes.pass : exitCodes.fail
  },
})

const nothing = { class: null, code: null, message: null, events: null, runRoot: null, sha256: null, notes: [] }

/** The index itself, and every bundle next to it that it names. */
async function verifyIndexFile(file: string, strict: boolean, host: Host): Promise<readonly Row[]> {
  const bytes = await readFile(resolve(host.cwd, file)).catch((error) => unreadableRow(file, error))
  if (!Buffer.isBuffer(bytes)) return [bytes]
  const nextTo = (name: string) => join(dirname(file), name)
  const { sha256, index, failure, bundles } = await verifyIndex(bytes, (name) => bundleStream(nextTo(name), host), {
    strict,
  })
  const events = index?.bundles.reduce((sum, bundle) => sum + bundle.events, 0) ?? null
  const row: Row = { ...nothing, file, ok: !failure, class: failure ? 'Contract' : null, sha256, events, ...failure }
  return [row, ...bundles.map((entry) => entryRow(nextTo(entry.file), entry))]
}

function entryRow(file: string, { verdict, unread, failure }: EntryVerdict): Row {
  if (!verdict) return unreadableRow(file, unread)
  const row = verdictRow(file, verdict)
  return failure ? { ...row, ok: false, class: 'Integrity', ...failure } : row
}

async function verifyFile(file: string, strict: boolean, host: Host, loose: LooseParts): Promise<Row> {
  const recount = new BundleRecount()
  try {
    const options = { strict, onEvent: (event: EventRead) => recount.see(event) }
    const row = verdictRow(file, await verifyBundle(bundleStream(file, host), options))
    if (row.ok) loose.add(file, recount)
    return row
  } catch (error) {
    return unreadableRow(file, error)
  }
}

function verdictRow(file: string, verdict: BundleVerdict): Row {
  if (!verdict.ok) {
    const { class: name, code, message, sha256 = null } = verdict
    return { ...nothing, file, ok: false, class: name, code, message, sha256 }
  }
  const { events, runRoot, sha256, notes } = verdict
  return { ...nothing, file, ok: true, events, runRoot, sha256, notes }
}

/** Parts of runs that were named without their index: each verifies alone, and none shows that others are missing. */
class LooseParts {
  readonly #runs = new Map<string, Map<string, BundleRecount>>()

  add(file: string, recount: BundleRecount): void {
    if ((recount.place?.parts ?? 1) === 1) return
    const run = JSON.stringify([stemOf(recount), recount.place?.parts])
    this.#runs.set(run, (this.#runs.get(run) ?? new Map()).set(file, recount))
  }

  note(rows: Row[]): void {
    for (const parts of this.#runs.values()) {
      const inOrder = [...parts.values()].sort((a, b) => a.place!.part - b.place!.part)
      const gap = gapInRun(inOrder)
      if (gap === undefined) continue
      for (const [i, row] of rows.entries()) {
        const place = parts.get(row.file)?.place
        if (!place) continue
        const note = `part ${place.part} of ${place.parts}, not the whole run: ${gap}; the index of the run verifies all of them`
        rows[i] = { ...row, notes: [...row.notes, note] }
      }
    }
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

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { unreadableBecause } from '../../io/unreadable-because.js'
import { exitCodes } from '../../model/exit-code.js'
import { type Fleet, type FleetRow, fleetOf } from '../../reporters/fleet/fleet.js'
import { logText } from '../../text/log-line.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { findResults } from '../fleet/find-results.js'
import { readRow } from '../fleet/read-row.js'
import { type Host, wantsColor } from '../host.js'
import { readCappedFile } from '../input/read-capped-file.js'
import { writeOutput } from '../output/write-output.js'

/** Bytes, as of any result. */
const maxResultBytes = 256 * 1024 * 1024
const formats = ['text', 'markdown', 'html'] as const

export const fleetCommand = defineCommand({
  name: 'fleet',
  usage: '(FOLDER | RESULT)… [--format FORMAT] [--output FILE] [--expect FILE]',
  about:
    'One table over the results of many checks: of repositories, jobs or nights. Every `result.json` in a folder of downloaded artifacts is a row.',
  flags: {
    format: { kind: 'text', value: 'FORMAT', choices: formats, does: 'The printed format; default text.' },
    output: { kind: 'text', value: 'FILE', does: 'Write it to a file instead.' },
    expect: {
      kind: 'text',
      value: 'FILE',
      does: 'Names that must have a result, one per line; each name without one is a red row.',
    },
  },
  examples: [
    { line: 'assay fleet artifacts/', does: 'Every result below a folder' },
    {
      line: 'assay fleet artifacts/ --expect repositories.txt --format html --output fleet.html',
      does: 'An HTML page that includes repositories without a result',
    },
  ],
  async run({ flags, operands }, host) {
    const found = findResults(operands, host)
    const rows: FleetRow[] = []
    const file = { missing: 'E_RESULT_NOT_FOUND', invalid: 'E_RESULT_INVALID' } as const
    for (const { path, name } of found)
      rows.push(readRow(await readCappedFile(path, maxResultBytes, file, host), name, path))
    const fleet = fleetOf([...rows, ...missing(flags.expect, rows, host)])
    await writeOutput(flags.output ?? '-', await rendered(fleet, flags.format ?? 'text', host), host)
    return exitCodeOf(fleet)
  },
})

async function rendered(fleet: Fleet, format: (typeof formats)[number], host: Host): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../../reporters/fleet/fleet-text.js')).fleetText(fleet, wantsColor(host.stdout, host.env))
    case 'markdown':
      return (await import('../../reporters/fleet/fleet-markdown.js')).fleetMarkdown(fleet)
    case 'html':
      return (await import('../../reporters/fleet/fleet-html.js')).fleetHtml(fleet)
  }
}

/** What was expected and is not there: a repository whose download failed must not look as if it did not exist. */
function missing(list: string | undefined, rows: readonly FleetRow[], host: Host): readonly FleetRow[] {
  if (list === undefined) return []
  const names = namesIn(list, host)
  const has = (name: string) => rows.some((row) => row.name === name || row.name.startsWith(`${name}/`))
  return names.filter((name) => !has(name)).map((name) => ({ name, verdict: 'missing' }))
}

function namesIn(list: string, host: Host): readonly string[] {
  let text: string
  try {
    text = readFileSync(resolve(host.cwd, list), 'utf8')
  } catch (error) {
    throw usageError(`${logText(list)} ${unreadableBecause(error)}.`, '`--expect` takes a file with one name per line.')
  }
  const names = text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/\/+$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'))
  if (names.length === 0) throw usageError(`${logText(list)} names nothing.`, 'Write one folder name per line.')
  return [...new Set(names)]
}

/** Green only if every check is. */
function exitCodeOf({ verdicts }: Fleet): number {
  const has = (verdict: FleetRow['verdict']) => verdicts.some((it) => it.verdict === verdict)
  if (has('missing') || has('error') || has('fail')) return exitCodes.fail
  return has('no-evidence') ? exitCodes.noEvidence : exitCodes.pass
}

import { showBundle } from '../../evidence/inspect/show-bundle.js'
import type { EventRead } from '../../evidence/read/read-event.js'
import { exitCodes } from '../../model/exit-code.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { logText } from '../../text/log-line.js'
import { readCount } from '../arguments/read-count.js'
import { textOrJsonFlag } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { bundleStream, refusedEvidence, unreadable } from '../input/read-bundle.js'
import { write } from '../output/write.js'

export const evidenceShowCommand = defineCommand({
  name: 'evidence show',
  usage: 'FILE [--format text|json] [--max-events N]',
  about: 'Prints the contents of a bundle that verifies. They come from others and are printed escaped.',
  flags: {
    format: textOrJsonFlag,
    'max-events': { kind: 'text', value: 'N', does: 'Events to print; default 200.' },
    strict: { kind: 'switch', does: 'As in evidence verify.' },
  },
  examples: [{ line: 'assay evidence show evidence.tar.gz', does: 'The manifest and the first 200 events' }],
  async run({ flags, operands }, host) {
    const [file, ...more] = operands
    if (file === undefined || more.length > 0) throw usageError('Pass exactly one bundle.', 'Pass one .tar.gz file.')
    const maxEvents = readCount('--max-events', flags['max-events'], 200)
    const shown = await showBundle(bundleStream(file, host), { strict: flags.strict, maxEvents }).catch((error) => {
      throw unreadable(file, error)
    })
    const { verdict, events, omitted } = shown
    if (!verdict.ok) throw refusedEvidence(file, verdict)
    const { manifest, sha256 } = verdict
    if (flags.format === 'json') {
      const json = {
        manifest: manifest.json,
        sha256,
        events: events.map((event) => event.json),
        omitted,
        verify_mode: 'verified',
      }
      await write(host.stdout, `${escapeJsonForLogs(JSON.stringify(json, undefined, 2))}\n`)
      return exitCodes.pass
    }
    const head = [
      `file      sha256:${sha256}`,
      `run       ${logText(manifest.run_id)}`,
      `producer  ${logText(`${manifest.producer.name} ${manifest.producer.version}`)}`,
      `run root  ${verdict.runRoot}`,
      `events    ${verdict.events}`,
    ]
    const rest = omitted > 0 ? [`… and ${omitted} more (--max-events)`] : []
    await write(host.stdout, `${[...head, '', ...events.map(eventLine), ...rest].join('\n')}\n`)
    return exitCodes.pass
  },
})

function eventLine({ assayseq, time, type, subject, data }: EventRead): string {
  const about = subject === undefined ? '' : `  ${logText(subject, 120)}`
  return `${String(assayseq).padStart(6)}  ${logText(time, 40)}  ${logText(type, 80)}${about}  ${logText(JSON.stringify(data), 600)}`
}

import { type BundleDiff, type Changes, diffBundles } from '../../evidence/inspect/diff-bundles.js'
import { exitCodes } from '../../model/exit-code.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { logText } from '../../text/log-line.js'
import { textOrJsonFlag } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { bundleBytes, refusedBundle } from '../input/read-bundle.js'
import { write } from '../output/write.js'

export const evidenceDiffCommand = defineCommand({
  name: 'evidence diff',
  usage: 'BASELINE CANDIDATE [--format text|json]',
  about: 'Compares what two bundles are about: hosts, files, processes, decisions. A difference is not a failure.',
  flags: { format: textOrJsonFlag },
  examples: [
    { line: 'assay evidence diff main.tar.gz branch.tar.gz', does: 'What the branch does that main does not' },
  ],
  async run({ flags, operands }, host) {
    const [baseline, candidate, ...more] = operands
    if (baseline === undefined || candidate === undefined || more.length > 0) {
      throw usageError('Exactly two bundles are compared.', 'Name the baseline, then the candidate.')
    }
    const compared = await diffBundles(await bundleBytes(baseline, host), await bundleBytes(candidate, host))
    if (!compared.baseline.ok) throw refusedBundle(baseline, compared.baseline)
    if (!compared.candidate.ok) throw refusedBundle(candidate, compared.candidate)
    const diff = compared.diff!
    const json = flags.format === 'json'
    await write(host.stdout, json ? `${escapeJsonForLogs(JSON.stringify(diff, undefined, 2))}\n` : diffText(diff))
    return exitCodes.pass
  },
})

/** Subjects printed per kind and direction. */
const shown = 100

function diffText({ baseline, candidate, ...kinds }: BundleDiff): string {
  const { network, filesystem, processes, decisions } = kinds
  const lines = Object.entries({ network, filesystem, processes, decisions }).flatMap(([kind, changes]) =>
    changeLines(kind, changes),
  )
  const sides = `${logText(baseline.run_id, 80)} (${baseline.event_count} events) → ${logText(candidate.run_id, 80)} (${candidate.event_count} events)`
  return `${[sides, ...(lines.length > 0 ? lines : ['No difference in what the events are about.'])].join('\n')}\n`
}

function changeLines(kind: string, { added, removed }: Changes): string[] {
  const list = (sign: string, subjects: readonly string[]) => [
    ...subjects.slice(0, shown).map((subject) => `${sign} ${kind}  ${logText(subject, 200)}`),
    ...(subjects.length > shown ? [`${sign} ${kind}  … and ${subjects.length - shown} more`] : []),
  ]
  return [...list('+', added), ...list('-', removed)]
}

import {
  type BundleDiff,
  type Changes,
  diffBundles,
  type EventChanges,
  type EventRef,
} from '../../evidence/inspect/diff-bundles.js'
import { exitCodes } from '../../model/exit-code.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { logText } from '../../text/log-line.js'
import { textOrJsonFlag } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { bundleBytes, refusedEvidence } from '../input/read-bundle.js'
import { write } from '../output/write.js'

export const evidenceDiffCommand = defineCommand({
  name: 'evidence diff',
  usage: 'BASELINE CANDIDATE [--format text|json]',
  about:
    'Compares two bundles: their events by content, and their hosts, files, processes and decisions. A difference is not a failure.',
  flags: { format: textOrJsonFlag },
  examples: [{ line: 'assay evidence diff main.tar.gz branch.tar.gz', does: 'How the branch differs from main' }],
  async run({ flags, operands }, host) {
    const [baseline, candidate, ...more] = operands
    if (baseline === undefined || candidate === undefined || more.length > 0) {
      throw usageError('Pass exactly two bundles.', 'First the baseline, then the candidate.')
    }
    const compared = await diffBundles(await bundleBytes(baseline, host), await bundleBytes(candidate, host))
    if (!compared.baseline.ok) throw refusedEvidence(baseline, compared.baseline)
    if (!compared.candidate.ok) throw refusedEvidence(candidate, compared.candidate)
    const diff = compared.diff!
    const json = flags.format === 'json'
    await write(host.stdout, json ? `${escapeJsonForLogs(JSON.stringify(diff, undefined, 2))}\n` : diffText(diff))
    return exitCodes.pass
  },
})

/** Subjects printed per kind and direction. */
const shown = 100

function diffText({ baseline, candidate, retained_events: events, ...kinds }: BundleDiff): string {
  const { network, filesystem, processes, decisions } = kinds
  const sides = `${logText(baseline.run_id, 80)} (${baseline.event_count} events) → ${logText(candidate.run_id, 80)} (${candidate.event_count} events)`
  const subjects = Object.entries({ network, filesystem, processes, decisions }).flatMap(([kind, changes]) =>
    changeLines(kind, changes),
  )
  const lines = events.run_root_equal ? ['No difference between the events.'] : [...eventLines(events), ...subjects]
  return `${[sides, ...lines].join('\n')}\n`
}

/** Which events differ, counted by type: their content is in the bundles. */
function eventLines({ added, removed }: EventChanges): string[] {
  if (added.length + removed.length === 0)
    return ['The run roots differ: the same events, in another order or another number of times.']
  const byType = new Map<string, { added: number; removed: number }>()
  const count = (refs: readonly EventRef[], key: 'added' | 'removed') => {
    for (const { type } of refs) {
      const counts = byType.get(type) ?? { added: 0, removed: 0 }
      counts[key]++
      byType.set(type, counts)
    }
  }
  count(removed, 'removed')
  count(added, 'added')
  const types = [...byType].map(([type, counts]) => `  ${logText(type, 80)}  +${counts.added} -${counts.removed}`)
  const more = types.length > shown ? [`  … and ${types.length - shown} more types`] : []
  return [
    `Events differ by content: ${added.length} added, ${removed.length} removed.`,
    ...types.slice(0, shown),
    ...more,
  ]
}

function changeLines(kind: string, { added, removed }: Changes): string[] {
  const list = (sign: string, subjects: readonly string[]) => [
    ...subjects.slice(0, shown).map((subject) => `${sign} ${kind}  ${logText(subject, 200)}`),
    ...(subjects.length > shown ? [`${sign} ${kind}  … and ${subjects.length - shown} more`] : []),
  ]
  return [...list('+', added), ...list('-', removed)]
}

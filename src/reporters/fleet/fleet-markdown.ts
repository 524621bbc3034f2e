import { markdownCode, markdownText } from '../../text/escape-markdown.js'
import { plural } from '../../text/plural.js'
import { type Fleet, type FleetRow, fleetFigures, fleetHeads, fleetIcons, fleetPhrase, shortDigest } from './fleet.js'

const shownRows = 500
const shownPolicies = 20
const icons = { missing: '❌', error: '❌', fail: '❌', 'no-evidence': '⚪', pass: '✅' } as const

/** For a job summary or an issue. */
export function fleetMarkdown(fleet: Fleet): string {
  const { rows, policies } = fleet
  const worst = rows[0]?.verdict ?? 'pass'
  const cut = rows.length > shownRows ? [`_Showing ${shownRows} of ${rows.length}, worst first._`] : []
  const more = policies.length - shownPolicies
  return `${[
    `## ${icons[worst]} Assay: ${plural(rows.length, 'check')} · ${fleetPhrase(fleet)}`,
    [
      `| Check | Verdict | ${fleetHeads.join(' | ')} | Policy |`,
      `|---|---|${fleetHeads.map(() => '--:|').join('')}---|`,
      ...rows.slice(0, shownRows).map(rowOf),
    ].join('\n'),
    ...cut,
    [
      ...policies
        .slice(0, shownPolicies)
        .map(
          ({ name, digest, count }) =>
            `- ${plural(count, 'result')} by ${markdownText(name, 80)} ${markdownCode(shortDigest(digest))}`,
        ),
      ...(more > 0 ? [`- and ${more} more`] : []),
    ].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

function rowOf(row: FleetRow): string {
  const verdict = `${icons[row.verdict]} ${fleetIcons[row.verdict].word}`
  const code = row.code === undefined ? '' : ` ${markdownCode(row.code, 80)}`
  const policy =
    row.policy === undefined
      ? '–'
      : `${markdownText(row.policy.name, 60)} ${markdownCode(shortDigest(row.policy.digest))}`
  return `| ${markdownCode(row.name)} | ${verdict}${code} | ${fleetFigures(row).join(' | ')} | ${policy} |`
}

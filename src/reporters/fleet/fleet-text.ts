import { logText } from '../../text/log-line.js'
import { plural } from '../../text/plural.js'
import { paint } from '../ansi.js'
import { type Fleet, fleetFigures, fleetHeads, fleetIcons, fleetPhrase, shortDigest } from './fleet.js'

const colours = { missing: 'red', error: 'red', fail: 'red', 'no-evidence': 'yellow', pass: 'green' } as const

/** For a terminal or a log: every row, and the sum last. */
export function fleetText(fleet: Fleet, color: boolean): string {
  const style = paint(color)
  const rows = fleet.rows.map((row) => {
    const { icon, word } = fleetIcons[row.verdict]
    const figures = fleetFigures(row).map((figure, at) => `${fleetHeads[at]?.toLowerCase()} ${figure}`)
    const policy = row.policy === undefined ? [] : [`policy ${shortDigest(row.policy.digest)}`]
    const about = row.counts === undefined ? (row.code === undefined ? [] : [logText(row.code, 80)]) : figures
    const verdict = style[colours[row.verdict]](`${icon} ${word.padEnd(11)}`)
    const rest = [...about, ...policy].join(' · ')
    return `${verdict}  ${logText(row.name, 200)}${rest === '' ? '' : `  ${style.dim(rest)}`}`
  })
  const policies = fleet.policies.map(
    ({ name, digest, count }) => `Policy ${shortDigest(digest)}  ${logText(name, 80)}  in ${plural(count, 'result')}`,
  )
  return `${[...rows, '', ...policies, `${plural(fleet.rows.length, 'check')}: ${fleetPhrase(fleet)}`].join('\n')}\n`
}

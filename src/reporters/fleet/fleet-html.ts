import { plural } from '../../text/plural.js'
import { type Markup, markup } from '../html/markup.js'
import { htmlHead } from '../html/page.js'
import { table } from '../html/tables.js'
import { type Fleet, type FleetRow, fleetFigures, fleetHeads, fleetIcons, fleetPhrase, shortDigest } from './fleet.js'

const looks = { missing: 'bad', error: 'bad', fail: 'bad', 'no-evidence': 'warned', pass: 'ok' } as const
const banners = { missing: 'fail', error: 'fail', fail: 'fail', 'no-evidence': 'none', pass: 'pass' } as const

/** One self-contained page. */
export function fleetHtml(fleet: Fleet): string {
  const { rows, policies } = fleet
  const worst = rows[0]?.verdict ?? 'pass'
  return markup`${htmlHead(`${plural(rows.length, 'check')}: ${fleetPhrase(fleet)}`)}
<body><a class="skip" href="#checks">Skip to the checks</a>
<div class="page">
<header>
<span class="verdict ${banners[worst]}">${fleetIcons[worst].icon} ${fleetIcons[worst].word}</span>
<h1>${plural(rows.length, 'check')}</h1>
<p class="soft">${fleetPhrase(fleet)}</p>
</header>
<main>
<section id="checks" aria-labelledby="checks-title">
<h2 id="checks-title">Checks, worst first</h2>
${table('Table of checks', ['Check', 'Verdict', ...fleetHeads, 'Policy'], rows, cells)}
</section>
${policies.length === 0 ? undefined : policyTable(policies)}
</main>
</div>
</body>
</html>
`.html
}

function policyTable(policies: Fleet['policies']): Markup {
  return markup`<section aria-labelledby="policies-title">
<h2 id="policies-title">Policies</h2>
${table('Table of policies', ['Policy', 'Digest', 'Results'], policies, ({ name, digest, count }) => [
  markup`<th scope="row">${name}</th>`,
  markup`<td><code>${digest}</code></td>`,
  markup`<td class="n">${count}</td>`,
])}
</section>`
}

function cells(row: FleetRow): readonly Markup[] {
  const { icon, word } = fleetIcons[row.verdict]
  const code = row.code === undefined ? undefined : markup` <code>${row.code}</code>`
  const policy = row.policy === undefined ? '–' : `${row.policy.name} ${shortDigest(row.policy.digest)}`
  return [
    markup`<th scope="row"><code>${row.name}</code></th>`,
    markup`<td><span class="icon ${looks[row.verdict]}" aria-hidden="true">${icon}</span>${word}${code}</td>`,
    ...fleetFigures(row).map((figure) => markup`<td class="n">${figure}</td>`),
    markup`<td>${policy}</td>`,
  ]
}

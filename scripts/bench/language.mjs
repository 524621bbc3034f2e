// What a rule of the language adds to a check: one rule of each kind, over calls of many traces that are interleaved.
// npm run bundle && npm run bench:language [-- --calls 1000000 --traces 50000 --rounds 5]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compare, median, print, run } from './measure.mjs'

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '1000000' },
    traces: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '5' },
    cli: { type: 'string', default: 'dist/cli/index.js' },
    only: { type: 'string', multiple: true },
  },
})
const [calls, traces] = [Number(values.calls), Number(values.traces)]
const here = 'scripts/bench'
mkdirSync('.bench', { recursive: true })
const input = `.bench/traces-${calls}-${traces}.jsonl`
if (!existsSync(input)) run([process.execPath, `${here}/generate-traces.mjs`, String(calls), input, String(traces)])

/** Rules, and by how much each may lengthen the check. */
const rules = {
  'keyed: before, same': [
    1.1,
    '{ type: before, first: get_reservation_details, then: "cancel_*", same: reservation_id }',
  ],
  'keyed: uses, within': [
    1.1,
    '{ type: before, first: get_user_details, then: book_reservation, same: user_id, uses: 1, within: 30m }',
  ],
  'loop: tool, args': [1.25, '{ type: max_calls, tool: "*", same: ["@tool", "@args"], max: 1000 }'],
  'loop: tool, args, result': [1.25, '{ type: max_calls, tool: "*", same: ["@tool", "@args", "@result"], max: 1000 }'],
}
const policies = Object.fromEntries(
  ['policy', 'policy-without-schemas'].map((name) => [name, readFileSync(`${here}/${name}.yaml`, 'utf8')]),
)
const chosen = Object.entries(rules).filter(([name]) => values.only?.some((each) => name.includes(each)) ?? true)

for (const [name, text] of Object.entries(policies)) {
  const contenders = Object.fromEntries([
    ['without the rule', check(write(`${name}-plain`, text))],
    ...chosen.map(([rule, [, line]], n) => [rule, check(write(`${name}-${n}`, withRule(text, line)))]),
  ])
  print(`${calls} calls in ${traces} traces, ${name}.yaml`, compare(contenders, Number(values.rounds)))
}

console.log(`\nthe table of keys, ${calls} keys in ${traces} traces`)
const bytes = [process.execPath, '--expose-gc', `${here}/key-bytes.mjs`, String(calls), String(traces)]
console.log(execFileSync(bytes[0], bytes.slice(1)).toString().trimEnd())

const peak = (file) =>
  median(
    [1, 2, 3].map(
      () => run([process.execPath, '--import', `./${here}/report-memory.mjs`, ...check(file).slice(1)]).maxRssKiB,
    ),
  )
const plain = peak('.bench/policy-without-schemas-plain.yaml')
console.log(`\npeak memory of the process: ${Math.round(plain / 1024)} MiB`)
for (const [n, [rule]] of chosen.entries()) {
  const keyed = peak(`.bench/policy-without-schemas-${n}.yaml`)
  console.log(`  ${rule.padEnd(28)} ${Math.round(keyed / 1024)} MiB`)
}

function withRule(text, line) {
  return text.replace('sequences:\n', `sequences:\n  - ${line.replace('{ type', '{ id: added, type')}\n`)
}

function write(name, text) {
  const file = `.bench/${name}.yaml`
  writeFileSync(file, text)
  return file
}

function check(policy) {
  return [process.execPath, values.cli, 'check', '--policy', policy, '--traces', input, '--output', '.bench/report.txt']
}

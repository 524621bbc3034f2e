// `assay check` against a bare JSON.parse loop, against what a user would write instead, in memory and at start.
// npm run bundle && npm run bench [-- --calls 1000000 --rounds 5]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compare, median, print, run } from './measure.mjs'

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '5' } },
})
const calls = Number(values.calls)
const rounds = Number(values.rounds)
const node = process.execPath
const here = 'scripts/bench'
const assay = (policy, traces) => [
  node,
  'dist/cli/index.js',
  'check',
  '--policy',
  policy,
  '--traces',
  traces,
  '--output',
  '.bench/report.txt',
]

mkdirSync('.bench', { recursive: true })
const input = traces(calls, 10_000)
const some = traces(Math.min(calls, 100_000), 1_000)
const few = traces(100, 10)
const [withSchemas, without] = [`${here}/policy.yaml`, `${here}/policy-without-schemas.yaml`]

print(
  `${calls} calls, one thread`,
  compare(
    {
      'bare JSON.parse loop': [node, `${here}/bare-loop.mjs`, input],
      'assay check': assay(withSchemas, input),
    },
    rounds,
  ),
)

const others = { 'assay check': assay(withSchemas, some) }
if (has('python3', ['-c', 'import jsonschema, yaml']))
  others['python3-jsonschema script'] = ['python3', `${here}/jsonschema_check.py`, withSchemas, some]
if (has('jq', ['--version'])) others['jq deny filter'] = ['jq', '-c', 'select(.tool | test("^delete_|drop"))', some]
print(`${Math.min(calls, 100_000)} calls, what a user would take instead`, compare(others, 3))

const [small, large] = [calls, 3 * calls].map((n) => traces(n, 10_000))
const memory = (file) =>
  median(
    [1, 2, 3].map(
      () => run([node, '--import', `./${here}/report-memory.mjs`, ...assay(withSchemas, file).slice(1)]).maxRssKiB,
    ),
  )
const [at1, at3] = [memory(small), memory(large)]
console.log(
  `\npeak memory, 10,000 traces\n  ${calls} calls ${Math.round(at1 / 1024)} MiB, ${3 * calls} calls ${Math.round(at3 / 1024)} MiB: ${(at3 / at1).toFixed(2)} ×`,
)

rmSync(large)

writeFileSync('.bench/empty.cjs', '')
print(
  'start: 100 calls against an empty script',
  compare(
    {
      'empty script': [node, '.bench/empty.cjs'],
      'assay check, no schemas': assay(without, few),
      'assay check, 12 schemas': assay(withSchemas, few),
    },
    Math.max(rounds, 25),
  ),
)

function traces(count, traceCount) {
  const file = `.bench/traces-${count}-${traceCount}.jsonl`
  if (!existsSync(file)) run([node, `${here}/generate-traces.mjs`, String(count), file, String(traceCount)])
  return file
}

function has(command, args) {
  if (spawnSync(command, args, { stdio: 'ignore' }).status === 0) return true
  console.log(`(${command} or what it needs is not installed: left out)`)
  return false
}

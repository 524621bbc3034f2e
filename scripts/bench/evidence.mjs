// Evidence export against `gzip -6` of the same trace file: wall and CPU seconds, peak memory, interleaved rounds.
// npm run build && node scripts/bench/evidence.mjs [calls] [rounds]
import { spawnSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const calls = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 5)
const folder = resolve('.bench')
const trace = `${folder}/evidence-${calls}.jsonl`
mkdirSync(folder, { recursive: true })
if (!existsSync(trace)) await generate()
writeFileSync(`${folder}/policy.yaml`, policy())

const ratios = []
const export_ = ['node', `${folder}/export.mjs`]
writeFileSync(`${folder}/export.mjs`, exporter())
console.log(`${calls} calls, ${(statSync(trace).size / 1e6).toFixed(0)} MB, ${rounds} rounds`)
for (let round = 0; round < rounds; round++) {
  const order = round % 2 ? ['export', 'gzip'] : ['gzip', 'export']
  const times = {}
  for (const what of order) {
    times[what] =
      what === 'gzip' ? measure(['sh', '-c', `gzip -6 -c '${trace}' > '${folder}/gzip.gz'`]) : measure(export_)
  }
  ratios.push(times.export.wall / times.gzip.wall)
  console.log(line('gzip -6', times.gzip))
  console.log(`${line('export', times.export)}  ratio ${ratios.at(-1).toFixed(2)}`)
}
const sorted = ratios.toSorted((a, b) => a - b)
const spread = `${sorted[0].toFixed(2)}..${sorted.at(-1).toFixed(2)}`
console.log(`median of paired wall ratios: ${sorted[rounds >> 1].toFixed(2)} (${spread})`)

/** Wall and CPU seconds and peak resident megabytes of a child process and its children. */
function measure([command, ...args]) {
  const started = process.hrtime.bigint()
  const { status, stderr } = spawnSync('/usr/bin/env', ['time', '-f', '%U %S %M', command, ...args], {
    encoding: 'utf8',
  })
  const wall = Number(process.hrtime.bigint() - started) / 1e9
  if (status !== 0) throw new Error(stderr)
  const [user, system, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { wall, cpu: user + system, memory: kilobytes / 1024 }
}

function line(name, { wall, cpu, memory }) {
  return `${name.padEnd(8)} ${wall.toFixed(2)} s wall  ${cpu.toFixed(2)} s CPU  ${memory.toFixed(0)} MB`
}

function exporter() {
  const lib = resolve('lib/index.js')
  return `
    import { rmSync } from 'node:fs'
    import { exportRunEvidence } from ${JSON.stringify(lib)}
    const { evidence } = await exportRunEvidence({
      policy: ${JSON.stringify(`${folder}/policy.yaml`)}, traces: ${JSON.stringify(trace)},
      output: ${JSON.stringify(`${folder}/out/evidence.tar.gz`)}, time: '2026-01-31T12:00:00Z', failOn: 'none',
    })
    for (const { path } of evidence.bundles) rmSync(path)
  `
}

/** Calls of twelve tools in sessions of a hundred, fifty of them interleaved; sizes and texts from a fixed sequence. */
async function generate() {
  let seed = 42
  const random = (n) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % n
  }
  const words = 'the quick überfall of naïve agents reads every file in /srv/data and writes "quoted" lines'.split(' ')
  const text = (n) => Array.from({ length: n }, () => words[random(words.length)]).join(' ')
  const out = createWriteStream(trace)
  for (let i = 0; i < calls; i++) {
    const session = `session-${Math.floor(i / 5000) * 50 + (i % 50)}`
    const args = {
      path: `/srv/data/${random(1000)}.json`,
      text: text(5 + random(60)),
      limit: random(100),
      nested: { flag: i % 2 === 0, list: [1, random(9), text(2)] },
    }
    const record = { type: 'tool_call', session, id: `call_${i}`, tool: `tool_${random(12)}`, args }
    if (!out.write(`${JSON.stringify(record)}\n`)) await new Promise((done) => out.once('drain', done))
  }
  await new Promise((done) => out.end(done))
}

function policy() {
  rmSync(`${folder}/out`, { recursive: true, force: true })
  return `version: "2.0"
name: bench
tools: { allow: ["tool_*"], deny: ["tool_11"] }
schemas:
  tool_1: { type: object, required: [path], properties: { path: { type: string }, limit: { type: integer, maximum: 95 } } }
  tool_2: { type: object, required: [path, text] }
sequences:
  - { type: before, first: tool_1, then: tool_2 }
  - { type: max_calls, tool: tool_3, max: 20 }
`
}

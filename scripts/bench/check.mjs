// `assay check` against a bare JSON.parse loop, on each Node there is: traces with and without results, what the action does besides, threads, memory, start.
// npm run bundle && npm run bench [-- --calls 1000000 --rounds 5 --only long,files --node PATH]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compare, median, print, run } from './measure.mjs'

const parts = {
  long: againstBareLoop,
  action: asTheAction,
  files: onThreads,
  memory: peakMemory,
  start: startOfShortRuns,
}
const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: Object.keys(parts).join() },
    node: { type: 'string', multiple: true, default: [process.execPath, 'node_modules/.bin/node'] },
  },
})
const calls = Number(values.calls)
const rounds = Number(values.rounds)
const here = 'scripts/bench'
const [withSchemas, without] = [`${here}/policy.yaml`, `${here}/policy-without-schemas.yaml`]
const versionOf = (node) => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
const nodes = new Map(values.node.filter(existsSync).map((node) => [versionOf(node), node]))

mkdirSync('.bench', { recursive: true })
for (const [version, node] of nodes) for (const part of values.only.split(',')) parts[part](version, node)

/** What checks traces, as words of a command. */
function assay(node, policy, traces, ...more) {
  const [program, command] = ['dist/cli/index.js', 'check']
  return [node, program, command, '--policy', policy, '--output', '.bench/report.txt', ...more, '--traces', ...traces]
}

function againstBareLoop(version, node) {
  for (const [what, input] of [
    ['with results', traces(calls, 10_000)],
    ['without results', traces(Math.round(0.3 * calls), 3_000, '--without-results')],
  ]) {
    const contenders = {
      'bare JSON.parse loop': [node, `${here}/bare-loop.mjs`, input],
      'assay check, one thread': assay(node, withSchemas, [input], '--jobs', '1'),
      // Several from 64 MB.
      'assay check, as it comes': assay(node, withSchemas, [input]),
    }
    print(`${version}: ${what} (${input})`, compare(contenders, rounds))
  }
}

/** The action writes timelines, and a profile that later runs compare with. */
function asTheAction(version, node) {
  const input = [traces(Math.round(0.3 * calls), 3_000)]
  const contenders = {
    'assay check, JSON': assay(node, withSchemas, input, '--format', 'json'),
    'timelines (HTML)': assay(node, withSchemas, input, '--format', 'html'),
    'timelines and profile': assay(
      node,
      withSchemas,
      input,
      '--format',
      'html',
      '--write-baseline',
      '.bench/base.json',
    ),
  }
  print(`${version}: what the action does besides`, compare(contenders, rounds))
}

function onThreads(version, node) {
  const count = 3 * calls
  const files = Array.from({ length: 8 }, (_, file) => `.bench/files-${count}-${file}.jsonl`)
  if (!existsSync(files[7])) generate(count, `.bench/files-${count}.jsonl`, 10_000, '--files', '8')
  const [half, other] = [files.slice(0, 4), files.slice(4)]
  const quoted = (some, name) =>
    assay(node, withSchemas, some, '--jobs', '1')
      .map((word) => (word === '.bench/report.txt' ? name : word))
      .join(' ')
  const contenders = {
    'one thread': assay(node, withSchemas, files, '--jobs', '1'),
    'two threads': assay(node, withSchemas, files, '--jobs', '2'),
    'two processes, half the files each': [
      'sh',
      '-c',
      `${quoted(half, '.bench/a.txt')} & ${quoted(other, '.bench/b.txt')}; wait $!`,
    ],
  }
  print(`${version}: ${count} calls in eight files`, compare(contenders, Math.min(rounds, 3)))
}

function peakMemory(version, node) {
  const memory = (file) => {
    const [, ...words] = assay(node, withSchemas, [file], '--jobs', '1')
    const peak = () => run([node, '--import', `./${here}/report-memory.mjs`, ...words]).maxRssKiB
    return Math.round(median([1, 2, 3].map(peak)) / 1024)
  }
  const [small, large] = [traces(calls, 10_000), traces(3 * calls, 10_000)]
  const [one, three] = [memory(small), memory(large)]
  const ratio = (three / one).toFixed(2)
  console.log(
    `\n${version}: peak memory, 10,000 traces\n  ${calls} calls ${one} MiB, ${3 * calls} ${three} MiB: ${ratio} ×`,
  )
  rmSync(large)
}

function startOfShortRuns(version, node) {
  const few = [traces(100, 10)]
  writeFileSync('.bench/empty.cjs', '')
  const contenders = {
    'empty script': [node, '.bench/empty.cjs'],
    'assay check, no schemas': assay(node, without, few),
    'assay check, 12 schemas': assay(node, withSchemas, few),
    // Without compiled code of an earlier run.
    'in CI, no schemas': ['env', 'CI=true', ...assay(node, without, few)],
    'in CI, 12 schemas': ['env', 'CI=true', ...assay(node, withSchemas, few)],
  }
  print(`${version}: start, 100 calls against an empty script`, compare(contenders, Math.max(rounds, 25)))
}

function traces(count, traceCount, ...more) {
  const file = `.bench/traces-${[count, traceCount, ...more].join('')}.jsonl`
  if (!existsSync(file)) generate(count, file, traceCount, ...more)
  return file
}

function generate(count, file, traceCount, ...more) {
  run([process.execPath, `${here}/generate-traces.mjs`, String(count), file, String(traceCount), ...more])
}

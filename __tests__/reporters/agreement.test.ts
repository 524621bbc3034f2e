import { expect, it } from 'vitest'
import { reporters } from '../../src/reporters/index.js'
import { azureCommands } from '../support/azure-commands.js'
import { folderWith, runCli } from '../support/run-cli.js'
import { workflowCommands } from '../support/workflow-commands.js'

const airline = ['check', 'examples/airline']
const good = [...airline, '--traces', 'examples/airline/traces/good.jsonl']
// Its policy's own minimum would fail a run without calls.
const nothing = [...airline, '--min-coverage', '0', '--traces', 'examples/nothing/*.jsonl']
const torn = folderWith({
  'policy.yaml': 'version: "2.0"\nname: t\ntools: { deny: [x] }\n',
  'traces.jsonl': '{"tool":"a","args":{}}\n{nope\n{"tool":"b"}\n',
})

/** Runs that end in every way, each with its exit code. */
const runs: readonly (readonly [name: string, argv: readonly string[], code: number])[] = [
  ['fails', airline, 1],
  ['fails, coverage below the minimum', [...good, '--min-coverage', '99'], 1],
  ['fails on warnings', [...good, '--fail-on', 'warning'], 1],
  ['fails only on coverage', ['coverage', 'examples/airline', '--min-coverage', '99'], 1],
  ['passes with warnings', good, 0],
  ['passes with errors', [...airline, '--fail-on', 'none'], 0],
  ['passes one half', ['coverage', 'examples/airline'], 0],
  ['cannot read a line', ['check', torn], 1],
  ['cannot read a line, leniently', ['check', torn, '--lenient'], 0],
  ['has no evidence', nothing, 5],
  ['has no evidence, on notes', [...nothing, '--fail-on', 'note'], 5],
  ['has no evidence, accepted', [...nothing, '--on-no-evidence', 'warn'], 0],
]

/** The flags of a run that its merge takes as well. */
const gateFlags = new Set(['--fail-on', '--on-no-evidence', '--min-coverage', '--lenient'])
const ofMerge = (argv: readonly string[]) =>
  argv.flatMap((word, i) =>
    gateFlags.has(word) ? (word === '--lenient' ? [word] : [word, argv[i + 1] as string]) : [],
  )
const policyOf = (argv: readonly string[]) => `${argv[1]}/policy.yaml`

/** The same run, and what `assay merge` makes of its partial result. */
async function waysTo(argv: readonly string[]): Promise<readonly (readonly string[])[]> {
  if (argv[0] !== 'check') return [argv]
  const partial = `${folderWith({})}/part.json`
  await runCli([...argv, '--partial', partial])
  return [argv, ['merge', partial, '--policy', policyOf(argv), ...ofMerge(argv)]]
}

it.each(runs)('every report of a run that %s says so, checked at once or merged', async (_name, argv, code) => {
  for (const way of await waysTo(argv)) await agree(way, code)
})

async function agree(argv: readonly string[], code: number): Promise<void> {
  const report = async (format: string) => {
    const run = await runCli([...argv, '--format', format])
    expect(run.code, run.stderr).toBe(code)
    return run.stdout
  }
  const red = code !== 0
  expect(Number(/failures="(\d+)"/.exec(await report('junit'))?.[1]) > 0).toBe(red)
  expect(/^not ok /m.test(await report('tap'))).toBe(red)
  expect(JSON.parse(await report('summary')).exit_code).toBe(code === 5 ? 2 : code)
  const { verdict, gate } = JSON.parse(await report('json'))
  const flag = (name: string) => argv[argv.indexOf(name) + 1]
  expect(gate.failOn).toBe(argv.includes('--fail-on') ? flag('--fail-on') : 'error')
  expect(gate.onNoEvidence).toBe(argv.includes('--on-no-evidence') ? flag('--on-no-evidence') : 'error')
  const github = workflowCommands(await report('github')).at(-1)
  const azure = azureCommands(await report('azure')).at(-1)
  if (verdict !== 'pass') expect(github?.properties.title).toBe(`Assay: ${verdict === 'fail' ? 'fail' : 'no evidence'}`)
  expect(github?.command === 'error' && github.properties.title?.startsWith('Assay') === true).toBe(red)
  expect(azure?.properties.type === 'error' && azure.message.startsWith('Assay: ')).toBe(red)
  expect(JSON.parse(await report('sarif')).runs[0].properties.verdict).toBe(verdict)
  expect(await report('html')).toContain(`class="verdict ${verdict === 'no-evidence' ? 'none' : verdict}"`)
}

it('writes all formats of one run', async () => {
  const cwd = process.cwd()
  const folder = folderWith({})
  const flags = Object.keys(reporters).flatMap((format) => ['--report', `${format}=${folder}/${format}`])
  const run = await runCli([...airline, ...flags], { cwd })
  expect([run.code, run.stderr]).toEqual([1, ''])
})

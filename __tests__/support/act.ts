import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import type { GithubEvent } from './github-events.js'
import type { LoopbackGithub } from './loopback-github/loopback-github.js'
import { runtimeToken } from './loopback-github/results-service.js'

const script = resolve('scripts/run-act.mjs')

/** Why nektos/act cannot be had on this machine; absent if it can. */
export function actUnavailable(): string | undefined {
  const { status, stderr } = spawnSync(process.execPath, [script, '--install'], { encoding: 'utf8' })
  return status === 0 ? undefined : (stderr.trim().split('\n').at(-1) ?? 'act could not be installed')
}

const folders: string[] = []

export function removeProjects(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** What `npm test` runs: it writes what an agent was recorded to do, and every leg of a matrix has runs of its own. */
const agent = `
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
const leg = process.env.MODEL ?? process.env.SHARD ?? 'only'
for (const name of readdirSync('recorded', { recursive: true }).filter((name) => name.endsWith('.jsonl'))) {
  mkdirSync(dirname('traces/' + name), { recursive: true })
  writeFileSync('traces/' + name, readFileSync('recorded/' + name, 'utf8').replaceAll('"trace": "', '"trace": "' + leg + '-'))
}
`

/** The airline example as a repository of its own. */
export function airlineProject(traces: readonly ('good' | 'bad')[], places = ['.']): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-act-'))
  folders.push(folder)
  const [name, version, airline] = ['agent', '1.0.0', resolve('examples/airline')]
  const json = (file: string, value: object) => writeFileSync(join(folder, file), JSON.stringify(value))
  json('package.json', { name, version, scripts: { test: 'node agent.mjs' } })
  json('package-lock.json', { name, lockfileVersion: 3, packages: { '': { name, version } } })
  writeFileSync(join(folder, 'agent.mjs'), agent)
  for (const policy of ['policy.yaml', 'policies/booking.yaml', 'policies/search.yaml'])
    cpSync(join(airline, 'policy.yaml'), join(folder, policy))
  for (const trace of traces)
    for (const place of places)
      cpSync(join(airline, 'traces', `${trace}.jsonl`), join(folder, 'recorded', place, `${trace}.jsonl`))
  spawnSync('git', ['init', '--quiet'], { cwd: folder })
  return folder
}

export interface ActRun {
  readonly code: number
  readonly log: string
}

/** A machine with a home of its own, and programs in place of those that ask a model. */
export function agentMachine(): NodeJS.ProcessEnv {
  const home = mkdtempSync(join(tmpdir(), 'assay-home-'))
  folders.push(home)
  const act = spawnSync(process.execPath, [script, '--install'], { encoding: 'utf8' }).stdout.trim()
  return { ACT: act, HOME: home, PATH: [resolve('scripts/act/bin'), process.env.PATH].join(delimiter) }
}

/** Runs a workflow under nektos/act, where the loopback is the only GitHub. */
export async function runUnderAct(
  workflow: string,
  folder: string,
  event: GithubEvent,
  github: LoopbackGithub,
  run = '42',
  env: NodeJS.ProcessEnv = {},
): Promise<ActRun> {
  const events = mkdtempSync(join(tmpdir(), 'assay-event-'))
  folders.push(events)
  const payload = join(events, `${event.name}.json`)
  writeFileSync(payload, JSON.stringify(event.payload))
  const args = [workflow, folder, payload, github.origin, runtimeToken(run), run]
  return new Promise((done) => {
    const options = { encoding: 'utf8', maxBuffer: 1 << 26, env: { ...process.env, ...env } } as const
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), log: stdout + stderr }),
    )
  })
}

import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A runner of its own: a checkout without a policy, a home, a folder for the job, and an event that is older than the agent's files. */
export function newMachine() {
  const root = mkdtempSync(join(tmpdir(), 'assay-agents-'))
  const at = (name) => join(root, name)
  const machine = { root, at, workspace: at('workspace'), home: at('home'), temporary: at('temp') }
  for (const folder of [machine.workspace, machine.home, machine.temporary]) mkdirSync(folder)
  writeFileSync(join(machine.workspace, 'a.txt'), 'hello\n')
  for (const argv of [
    ['init', '--quiet'],
    ['add', '.'],
  ])
    spawnSync('git', argv, { cwd: machine.workspace })
  writeFileSync(at('event.json'), '{}')
  return { ...machine, remove: () => rmSync(root, { recursive: true, force: true }) }
}

/** Runs a program to its end with nothing of this environment but `PATH`; its output goes to standard error. */
export function ran(program, argv, { cwd, env }) {
  return new Promise((done, fail) => {
    const options = { cwd, env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] }
    const child = spawn(program, argv, { ...options, timeout: 180_000, killSignal: 'SIGKILL' })
    let output = ''
    let log = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (log += text))
    child.on('error', fail)
    child.on('close', (code) => done({ code, output, log }))
  })
}

export function put(path, text) {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
}

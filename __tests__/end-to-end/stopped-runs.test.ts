import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readState } from '../../src/scope/state.js'
import { root } from '../support/built-cli.js'
import { folderWith, runCli } from '../support/run-cli.js'

const traces = 3000
const cwd = folderWith({
  'policy.yaml': 'version: "2.0"\ntools: { allow: [look] }\nenforcement: { unconstrained_tools: allow }\n',
  'a.jsonl': Array.from({ length: traces }, (_, index) => ({
    ...{ type: 'tool_call', trace: `t${index}`, tool: 'look', args: { index } },
    timestamp: new Date(Date.UTC(2026, 10, 29) + index * 1000).toISOString(),
  })),
})
const args = [
  'check',
  '--traces',
  'a.jsonl',
  '--state',
  'state.json',
  '--until',
  '2026-11-30',
  '--report',
  'json=report.json',
]

/** Whether it came to its end before it was killed. */
function killedAfter(milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}lib/cli/main.js`, ...args], { cwd, stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.on('exit', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === null)
    })
  })
}

it('a run that is killed loses no trace and checks none twice: the state is as it was, or as it is to be, and never without a report', async () => {
  const states = new Set<string>()
  for (let kill = 0; kill < 24; kill++) {
    for (const name of ['state.json', 'report.json']) rmSync(join(cwd, name), { force: true })
    const ended = await killedAfter(60 + kill * 40)
    if (existsSync(join(cwd, 'state.json'))) {
      const { checked, carried } = await readState(readFileSync(join(cwd, 'state.json'), 'utf8'), 'state.json')
      expect([checked.length, carried.length]).toEqual([traces, 0])
      expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).traces.traces).toBe(traces)
    } else expect(ended).toBe(false)
    states.add(existsSync(join(cwd, 'state.json')) ? 'written' : 'as it was')
    // Whatever was left behind, the next run checks what nobody has checked.
    const next = JSON.parse((await runCli([...args, '--format', 'json', '--on-no-evidence', 'ignore'], { cwd })).stdout)
    expect(next.traces.traces).toBe(states.has('written') && next.window.checkedBefore > 0 ? 0 : traces)
    expect(next.traces.traces + next.window.checkedBefore).toBe(traces)
  }
  expect(states).toEqual(new Set(['written', 'as it was']))
  // A file that was being written at the time of a kill stands aside; it is never taken for the state.
  expect(
    readdirSync(cwd)
      .filter((name) => name.startsWith('state.json'))
      .every((name) => name === 'state.json' || name.endsWith('.tmp')),
  ).toBe(true)
}, 120_000)

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'assay', 'agents')

/** The folder of `node_modules` that holds a package of npm (`@openai/codex@0.171.0`), which is installed once. */
export function installed(name) {
  const folder = join(cache, name.replace(/^@/, '').replace('/', '+'))
  if (existsSync(folder)) return join(folder, 'node_modules')
  const begun = `${folder}.${process.pid}`
  mkdirSync(begun, { recursive: true })
  writeFileSync(join(begun, 'package.json'), '{}')
  const options = ['--no-audit', '--no-fund', '--ignore-scripts']
  const { status, stderr } = spawnSync('npm', ['install', ...options, name], { cwd: begun, encoding: 'utf8' })
  if (status !== 0) rmSync(begun, { recursive: true, force: true })
  assert.equal(status, 0, stderr)
  renameSync(begun, folder)
  return join(folder, 'node_modules')
}

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { root } from './built-cli.js'
import type { CiProject } from './ci-project.js'

const version = '4.75.1'
const node = join(root, 'node_modules/node/bin/node')

/** GitLab's jobs on this machine: found in the cache, or installed there, where a registry can be reached. */
export async function gitlabCiLocal(): Promise<{ readonly program: string; readonly unavailable?: string }> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'assay', `gitlab-ci-local-${version}`)
  const program = join(cache, 'node_modules/gitlab-ci-local/dist/index.js')
  if (existsSync(program)) return { program }
  if (spawnSync('git', ['--version']).status !== 0) return { program, unavailable: 'there is no git' }
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'package.json'), '{ "private": true }')
  const install = ['install', `gitlab-ci-local@${version}`, '--no-audit', '--no-fund', '--ignore-scripts']
  spawnSync('npm', install, { cwd: cache, timeout: 60_000 })
  return existsSync(program) ? { program } : { program, unavailable: 'it could not be installed' }
}

/** Runs the job of docs/ci/gitlab-ci.yml in the project, in a shell of this machine in place of its image. */
export function runGitlabJob(program: string, project: CiProject, edit = (file: string) => file) {
  project.put('.gitlab-ci.yml', edit(readFileSync(join(root, 'docs/ci/gitlab-ci.yml'), 'utf8')))
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: project.folder })
  git('init', '-q', '-b', 'main')
  git('remote', 'add', 'origin', 'git@gitlab.example:o/r.git')
  git('add', '.gitlab-ci.yml', 'policy.yaml')
  git('commit', '-q', '-m', 'first')
  // The runner copies the project with rsync, which not every machine has.
  project.program(
    'rsync',
    `for to; do :; done\nmkdir -p "$to"\ntar --exclude ./.gitlab-ci-local -cf - . | tar -xf - -C "$to"`,
  )
  const { status, stdout, stderr } = spawnSync(node, [program, '--force-shell-executor'], {
    cwd: project.folder,
    env: { ...project.env, GCL_HOME: project.folder },
    encoding: 'utf8',
    timeout: 50_000,
  })
  return { code: status, output: stdout + stderr }
}

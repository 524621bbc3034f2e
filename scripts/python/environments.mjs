// Python environments for the tests and the wheel: made by uv from pinned lists, below python/.venv, which git ignores.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const uvVersion = '0.13.9'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const folder = join(root, 'python')
const environments = join(folder, '.venv')

/** A Python of 3.10 or later, as a command; undefined if there is none. `PYTHON` names one. */
export function findPython() {
  const named = process.env.PYTHON
  for (const command of named ? [named] : ['python3', 'python']) {
    const { status, stdout } = spawnSync(command, ['-c', 'import sys; print(sys.version_info >= (3, 10))'], {
      encoding: 'utf8',
    })
    if (status === 0 && stdout.trim() === 'True') return command
  }
  return undefined
}

/** The versions that the package runs on. */
export const versions = ['3.10', '3.11', '3.12', '3.13', '3.14']

/** The interpreter of a version, as a command: on the PATH, in pyenv, or behind the launcher of Windows; undefined if there is none. */
export function findVersion(version) {
  const say = ['-c', 'import sys; print("%d.%d" % sys.version_info[:2], sys.executable)']
  for (const command of [[`python${version}`], ...pyenvOf(version), ['py', `-${version}`]]) {
    const { status, stdout } = spawnSync(command[0], [...command.slice(1), ...say], { encoding: 'utf8' })
    const [found, ...path] = status === 0 ? stdout.trim().split(' ') : []
    if (found === version) return path.join(' ')
  }
  return undefined
}

function pyenvOf(version) {
  const home = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions')
  const folders = existsSync(home) ? readdirSync(home).filter((name) => name.startsWith(`${version}.`)) : []
  return folders.map((name) => [join(home, name, 'bin', 'python')])
}

/** uv, in an environment of its own. */
export function findUv(python) {
  const home = join(environments, 'uv')
  const uv = programIn('uv', 'uv')
  const isThere = existsSync(uv) && spawnSync(uv, ['--version'], { encoding: 'utf8' }).stdout?.includes(uvVersion)
  if (!isThere) {
    execFileSync(python, ['-m', 'venv', home], { stdio: 'inherit' })
    const pip = [programIn('uv', 'python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check']
    execFileSync(pip[0], [...pip.slice(1), `uv==${uvVersion}`], { stdio: 'inherit' })
  }
  return uv
}

/** Makes an environment hold exactly what `requirements/LIST.txt` says, and the package as it is in this checkout. */
export function syncEnvironment(uv, python, name, list) {
  const home = join(environments, name)
  const interpreter = programIn(name, 'python')
  if (!existsSync(interpreter)) execFileSync(uv, ['venv', '--quiet', '--python', python, home], { stdio: 'inherit' })
  const pip = ['pip', 'install', '--quiet', '--python', interpreter]
  execFileSync(uv, [...pip, '--exact', '-r', join(folder, 'requirements', `${list}.txt`), '-e', folder], {
    stdio: 'inherit',
  })
  return interpreter
}

/** A program of an environment. */
export function programIn(name, program) {
  const windows = process.platform === 'win32'
  return join(environments, name, windows ? 'Scripts' : 'bin', windows ? `${program}.exe` : program)
}

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Host } from '../host.js'

/** The commands that install a project and run its tests, read off its files; `undefined` if it says nothing of tests. */
export async function testCommands(folder: string, host: Host): Promise<readonly string[] | undefined> {
  const read = (name: string) => readFile(resolve(host.cwd, folder, name), 'utf8').catch(() => undefined)
  const manifest = await read('package.json')
  if (manifest !== undefined && hasTests(manifest)) return nodeCommands(manifest, read)
  const [project, settings, requirements] = await Promise.all(
    ['pyproject.toml', 'pytest.ini', 'requirements.txt'].map(read),
  )
  if (settings === undefined && ![project, requirements].some((text) => text?.includes('pytest'))) return undefined
  if ((await read('uv.lock')) !== undefined) return ['pipx install uv', 'uv sync', 'uv run pytest']
  if ((await read('poetry.lock')) !== undefined) return ['pipx install poetry', 'poetry install', 'poetry run pytest']
  // A file of settings alone (linters have theirs there, too) cannot be installed.
  const itself = project !== undefined && /^\[(?:project|build-system|tool\.poetry)\]/m.test(project) ? ' .' : ''
  if (itself === '' && requirements === undefined)
    return ['python3 -m venv .venv', installsOnlyPytest, '.venv/bin/pytest']
  const needs = `${itself}${requirements === undefined ? '' : ' -r requirements.txt'}`
  // The Python of a runner may refuse packages outside an environment.
  return ['python3 -m venv .venv', `.venv/bin/pip install pytest${needs}`, '.venv/bin/pytest']
}

/** No file says what the agent imports: its tests would fail on the runner, and pass where it is installed by hand. */
export const installsOnlyPytest =
  '.venv/bin/pip install pytest # add the packages that your agent imports, or keep them in requirements.txt'

/** By the lock file, else by what the manifest names: another manager would install other versions. */
async function nodeCommands(
  manifest: string,
  read: (name: string) => Promise<string | undefined>,
): Promise<readonly string[]> {
  const has = async (...names: readonly string[]) =>
    (await Promise.all(names.map(read))).some((text) => text !== undefined)
  const named = /"packageManager"\s*:\s*"(pnpm|yarn|bun)@(\d*)/.exec(manifest)
  const locked = await has('package-lock.json', 'npm-shrinkwrap.json')
  if (locked) return ['npm ci', 'npm test']
  if (await has('pnpm-lock.yaml')) return ['corepack enable', 'pnpm install --frozen-lockfile', 'pnpm test']
  if (await has('yarn.lock')) {
    const isModern = (await has('.yarnrc.yml')) || Number(named?.[2] ?? 1) > 1
    return ['corepack enable', `yarn install ${isModern ? '--immutable' : '--frozen-lockfile'}`, 'yarn test']
  }
  if (await has('bun.lock', 'bun.lockb'))
    return ['npm install --global bun', 'bun install --frozen-lockfile', 'bun run test']
  if (named?.[1] === 'bun') return ['npm install --global bun', 'bun install', 'bun run test']
  if (named) return ['corepack enable', `${named[1]} install`, `${named[1]} test`]
  return ['npm install', 'npm test']
}

/** A script of its own: `npm init` writes one that only fails. */
function hasTests(manifest: string): boolean {
  try {
    const { scripts } = JSON.parse(manifest) as { readonly scripts?: { readonly test?: unknown } }
    const test = scripts?.test
    return typeof test === 'string' && test !== '' && !test.includes('no test specified')
  } catch {
    return false
  }
}

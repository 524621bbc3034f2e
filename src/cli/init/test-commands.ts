import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Host } from '../host.js'

/** The commands that install a project and run its tests, read off its files; `undefined` if it says nothing of tests. */
export async function testCommands(folder: string, host: Host): Promise<readonly string[] | undefined> {
  const read = (name: string) => readFile(resolve(host.cwd, folder, name), 'utf8').catch(() => undefined)
  const manifest = await read('package.json')
  if (manifest !== undefined && hasTests(manifest)) {
    const locked = (await read('package-lock.json')) !== undefined
    return [locked ? 'npm ci' : 'npm install', 'npm test']
  }
  const [project, settings, requirements] = await Promise.all(
    ['pyproject.toml', 'pytest.ini', 'requirements.txt'].map(read),
  )
  if (settings === undefined && ![project, requirements].some((text) => text?.includes('pytest'))) return undefined
  // A file of settings alone (linters have theirs there, too) cannot be installed.
  const itself = project !== undefined && /^\[(?:project|build-system|tool\.poetry)\]/m.test(project) ? ' .' : ''
  const needs = `${itself}${requirements === undefined ? '' : ' -r requirements.txt'}`
  // The Python of a runner may refuse packages outside an environment.
  return ['python3 -m venv .venv', `.venv/bin/pip install pytest${needs}`, '.venv/bin/pytest']
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

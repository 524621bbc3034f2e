import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { builtRecorders } from './built-recorders.js'
import { temporaryFolder } from './trace-file.js'

const root = resolve(import.meta.dirname, '../..')

/** A project as a user has it: a copy of a fixture, with Assay and the packages named installed. */
export function userProject(fixture: string, packages: readonly string[]): string {
  const folder = temporaryFolder()
  const source = resolve(root, fixture)
  cpSync(source, statSync(source).isFile() ? join(folder, basename(source)) : folder, { recursive: true })
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, 'assay'), { recursive: true })
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as object
  writeFileSync(join(modules, 'assay/package.json'), JSON.stringify(manifest))
  symlinkSync(builtRecorders(), join(modules, 'assay/lib'))
  symlinkSync(join(root, 'dist'), join(modules, 'assay/dist'))
  for (const name of packages) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  return folder
}

export interface Ended {
  readonly code: number | null
  readonly output: string
}

/** Runs a program of Node in the folder; `output` is standard output and error together. */
export async function runNode(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  // The outer test runner must not show through: a child that finds its variables believes that it is a worker.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_TEST|JEST|TEST$|NODE_ENV$|NODE_OPTIONS$)/.test(name),
  )
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...Object.fromEntries(own), NO_COLOR: '1', CI: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const code = await new Promise<number | null>((done) => child.on('close', done))
  return { code, output }
}

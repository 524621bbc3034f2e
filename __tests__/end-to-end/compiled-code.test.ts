import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { version } from '../../src/cli/version.js'
import { root } from '../support/built-cli.js'
import { folderWith } from '../support/run-cli.js'
import { nodes } from '../support/runner-environment.js'

const both = Object.entries(nodes).map(([name, node]) => [name, node ?? process.execPath] as const)

const argv = (program: string) => [program, 'check', '--format', 'json']
const environment = (env: Readonly<Record<string, string>>) => ({ PATH: process.env.PATH ?? '', ...env })

function check(node: string, folder: string, env: Readonly<Record<string, string>>, cli = `${root}dist/cli/index.js`) {
  const { status, stdout, stderr } = spawnSync(node, argv(cli), {
    cwd: folder,
    encoding: 'utf8',
    env: environment(env),
  })
  return { status, stdout, stderr }
}

/** A denied call, and one that breaks a schema: the validator is in a file of its own. */
const project = () =>
  folderWith({
    'policy.yaml':
      'version: "2.0"\nname: p\ntools: { deny: [drop] }\nschemas: { book: { type: object, required: [id] } }\nenforcement: { unconstrained_tools: allow }\n',
    'traces/t.jsonl': ['drop', 'book'].map((tool) => ({ type: 'tool_call', trace: 't', tool, args: {} })),
  })

const keptIn = (home: string) => join(home, '.cache', 'assay', `compiled-${version()}`)

const filesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : []

/** The names of the program's files of which code is kept. */
const programIn = (home: string) =>
  filesIn(keptIn(home)).map((file) => /[^-]*-v[\d.]+-\w+-(.*)$/.exec(basename(file))?.[1])

describe.skipIf(process.platform === 'win32').each(both)('code that was compiled: %s', (_, node) => {
  it('is kept for the next run, of each file that ran, and changes nothing', () => {
    const [folder, home] = [project(), folderWith({})]
    const [plain, first, second] = [{ CI: 'true', HOME: home }, { HOME: home }, { HOME: home }].map((env) =>
      check(node, folder, env),
    )
    expect(plain?.status).toBe(1)
    expect(JSON.parse(plain?.stdout ?? '').findings).toHaveLength(2)
    expect([first, second]).toEqual([plain, plain])
    expect(programIn(home)).toEqual(expect.arrayContaining(['program.js', 'check.js', 'json-schema.js']))
    expect(programIn(home)).not.toContain('trace-formats.js')
    expect(statSync(keptIn(home)).mode & 0o777).toBe(0o700)
  })

  it('is taken by the next run, which keeps nothing anew unless it runs more files', () => {
    const [folder, home] = [project(), folderWith({})]
    check(node, folder, { HOME: home })
    const times = () => filesIn(keptIn(home)).map((file) => statSync(file).mtimeMs)
    const before = times()
    check(node, folder, { HOME: home })
    expect(times()).toEqual(before)
    spawnSync(node, [...argv(`${root}dist/cli/index.js`).slice(0, 2), '--format', 'junit'], {
      cwd: folder,
      env: environment({ HOME: home }),
    })
    expect(programIn(home)).toContain('junit.js')
    expect(times().filter((time) => before.includes(time)).length).toBeLessThan(before.length)
  })

  it('is not kept in CI, nor where there is no home', () => {
    const [folder, home] = [project(), folderWith({})]
    check(node, folder, { CI: 'true', HOME: home })
    expect(readdirSync(home)).toEqual([])
    for (const HOME of ['/dev/null/home', '', 'here'])
      expect(check(node, folder, { HOME })).toMatchObject({ status: 1, stderr: '' })
    expect(readdirSync(folder).sort()).toEqual(['policy.yaml', 'traces'])
  })

  it('is neither read nor written where others may write', () => {
    const [folder, home] = [project(), folderWith({})]
    mkdirSync(keptIn(home), { recursive: true })
    chmodSync(keptIn(home), 0o777)
    expect(check(node, folder, { HOME: home }).status).toBe(1)
    expect(filesIn(keptIn(home))).toEqual([])
  })

  it('is made again where it is damaged, cut, or that of another file', () => {
    const [folder, home] = [project(), folderWith({})]
    const first = check(node, folder, { HOME: home })
    const files = filesIn(keptIn(home))
    const whole = files.map((file) => readFileSync(file))
    const spoilt: ((bytes: Buffer, at: number) => Buffer)[] = [
      (bytes) => bytes.subarray(0, 100),
      (bytes) => bytes.map((byte, at) => (at > 200 ? byte ^ 0x55 : byte)) as Buffer,
      () => Buffer.from('nothing of the kind'),
      (_, at) => whole[(at + 1) % whole.length] as Buffer,
    ]
    for (const spoil of spoilt) {
      files.forEach((file, at) => {
        writeFileSync(file, spoil(whole[at] as Buffer, at))
      })
      const before = files.map((file) => readFileSync(file))
      expect(check(node, folder, { HOME: home })).toEqual(first)
      for (const [at, file] of files.entries()) expect(readFileSync(file).equals(before[at] as Buffer)).toBe(false)
    }
  })

  it('is not that of the program before it was changed', () => {
    const [folder, home] = [project(), folderWith({})]
    const copy = join(folder, 'cli')
    cpSync(`${root}dist/cli`, copy, { recursive: true })
    const cli = join(copy, 'index.js')
    const before = check(node, folder, { HOME: home }, cli)
    const file = join(copy, 'json.js')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('JSON.stringify(', 'JSON.stringifx('))
    expect(readFileSync(file)).toHaveLength(Buffer.byteLength(text))
    expect(check(node, folder, { HOME: home }, cli).stderr).toContain('JSON.stringifx is not a function')
    writeFileSync(file, text)
    expect(check(node, folder, { HOME: home }, cli)).toEqual(before)
  })

  it('is whole where several runs keep it at once', async () => {
    const [folder, home] = [project(), folderWith({})]
    const runs = Array.from({ length: 4 }, () =>
      spawn(node, argv(`${root}dist/cli/index.js`), { cwd: folder, env: environment({ HOME: home }), stdio: 'ignore' }),
    )
    await Promise.all(runs.map((run) => new Promise((resolve) => run.once('exit', resolve))))
    const times = filesIn(keptIn(home)).map((file) => statSync(file).mtimeMs)
    expect(check(node, folder, { HOME: home }).status).toBe(1)
    expect(filesIn(keptIn(home)).map((file) => statSync(file).mtimeMs)).toEqual(times)
  })
})

describe.each(both)('the built program: %s', (_, node) => {
  it('does not end well where nothing is left to wait for before there is a verdict', () => {
    const folder = folderWith({ 'never.cjs': 'process.stdout.write = () => true\n' })
    const run = (...flags: readonly string[]) =>
      spawnSync(node, [...flags, `${root}dist/cli/index.js`, '--version'], { encoding: 'utf8' })
    const { status, stderr } = run('--require', join(folder, 'never.cjs'))
    expect(status).toBe(3)
    expect(stderr).toContain('assay ended before it was done')
    expect(run().status).toBe(0)
  })
})

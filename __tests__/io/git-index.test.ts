import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { trackedFiles } from '../../src/io/git-index.js'
import { openRepository } from '../../src/io/open-repository.js'
import { folderWith } from '../support/run-cli.js'

const names = ['a.jsonl', 'src/agent.ts', 'src/agent-two.ts', 'src/deep/er/ü.ts', `src/${'long'.repeat(40)}.ts`]

function git(folder: string, ...argv: readonly string[]): string {
  const quiet = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...quiet, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** A checkout in which every name but `untracked.ts` is tracked. */
function checkout(...init: readonly string[]): string {
  const folder = folderWith(Object.fromEntries([...names, 'untracked.ts'].map((name) => [name, 'x'])))
  git(folder, 'init', '-q', ...init)
  git(folder, 'add', '--', ...names)
  return folder
}

describe('what a checkout tracks', () => {
  it.each([
    ['version 2', [], ['update-index', '--index-version', '2']],
    ['version 3, with an entry that is only meant to be added', [], ['add', '-N', 'untracked.ts']],
    ['version 4, with shortened names', [], ['update-index', '--index-version', '4']],
    ['ids of SHA-256', ['--object-format=sha256'], []],
  ] as const)('is read from the index: %s', (_, init, more) => {
    const folder = checkout(...init)
    if (more.length > 0) git(folder, ...more)
    const listed = git(folder, 'ls-files', '-z')
      .split('\0')
      .filter((name) => name !== '')
    const tracked = trackedFiles(join(folder, 'src', 'deep'))
    expect(tracked?.root).toBe(folder)
    for (const name of listed) expect(tracked?.has(name), name).toBe(true)
    for (const name of ['nothing.ts', 'src', 'src/agent', '']) expect(tracked?.has(name), name).toBe(false)
    expect(tracked?.has('untracked.ts')).toBe(listed.includes('untracked.ts'))
  })

  it('is found from a second work tree', () => {
    const folder = checkout()
    git(folder, 'commit', '-qm', 'x')
    git(folder, 'worktree', 'add', '-q', join(folder, 'second'))
    expect(trackedFiles(join(folder, 'second'))?.has('src/agent.ts')).toBe(true)
  })

  it('is not known where a part lies elsewhere, the index is broken, or there is none', () => {
    const folder = checkout()
    const index = join(folder, '.git', 'index')
    const whole = readFileSync(index)
    for (const broken of [whole.subarray(0, 60), Buffer.from('DIRC'), Buffer.alloc(0), Buffer.alloc(100, 0xff)]) {
      writeFileSync(index, broken)
      expect(trackedFiles(folder)).toBeUndefined()
    }
    writeFileSync(index, whole)
    git(folder, 'update-index', '--split-index')
    expect(trackedFiles(folder)).toBeUndefined()
    expect(trackedFiles(folderWith({ 'a.ts': 'x' }))).toBeUndefined()
  })

  it('runs no program that the checkout names', () => {
    const folder = checkout()
    const mark = join(folder, 'ran')
    for (const key of ['core.fsmonitor', 'core.sshCommand', 'diff.external', 'core.pager'])
      git(folder, 'config', key, `touch ${mark}`)
    expect(trackedFiles(folder)?.has('a.jsonl')).toBe(true)
    expect(() => readFileSync(mark)).toThrow()
  })
})

describe('the repository of a report', () => {
  it('holds what git tracks, by whatever name a trace gives it', () => {
    const folder = checkout()
    const { pathOf, isCheckout } = openRepository(folder)
    expect(isCheckout).toBe(true)
    for (const name of [
      'src/agent.ts',
      './src/agent.ts',
      join(folder, 'src/agent.ts'),
      `file://${folder}/src/agent.ts`,
    ])
      expect(pathOf(name), name).toBe('src/agent.ts')
    for (const name of ['untracked.ts', '../src/agent.ts', '/etc/passwd', '.git/config', 'a\0b', '', 'file:///%zz'])
      expect(pathOf(name), name).toBeUndefined()
  })

  it('gives paths from the workspace, which may be a folder of the checkout', () => {
    const repository = openRepository(join(checkout(), 'src'))
    expect(repository.pathOf('agent.ts')).toBe('agent.ts')
    expect(repository.pathOf('../a.jsonl')).toBeUndefined()
    expect(repository.isCheckout).toBe(false)
  })

  it('takes what is there for its own where git is not known', () => {
    const folder = folderWith({ 'src/agent.ts': 'x' })
    mkdirSync(join(folder, '.git'))
    expect(openRepository(folder).pathOf('src/agent.ts')).toBe('src/agent.ts')
    expect(openRepository(folder).pathOf('src/other.ts')).toBeUndefined()
    expect(openRepository(folder).isCheckout).toBe(false)
  })

  it.skipIf(process.platform === 'win32')(
    'finds a file with a backslash in its name, and a path written on Windows',
    () => {
      const { pathOf } = openRepository(folderWith({ 'src/agent.ts': 'x', 'odd\\name.jsonl': 'x' }))
      expect(pathOf('odd\\name.jsonl')).toBe('odd\\name.jsonl')
      expect(pathOf('src\\agent.ts')).toBe('src/agent.ts')
      expect(pathOf('src\\other.ts')).toBeUndefined()
      expect(pathOf('.git\\config')).toBeUndefined()
    },
  )
})

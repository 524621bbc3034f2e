import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { tool } from '../../src/model/tool.js'
import { temporaryFolder } from '../support/trace-file.js'

const root = resolve(import.meta.dirname, '../..')
const pinned = '.github/workflows/judge-traces.yml'

const manifest = (repository: string) =>
  JSON.stringify({ version: '1.2.3', repository: { url: `git+https://github.com/${repository}.git` } })

/** A copy of the action with one commit, as its owner has it before a release. */
class Copy {
  readonly folder = temporaryFolder()

  constructor() {
    this.write('package.json', manifest('acme/assay-action'))
    this.write('CHANGELOG.md', '# Changelog\n\n## 1.2.3\n')
    this.write('action.yml', 'name: Assay\n')
    this.write('dist/action/index.js', '1\n')
    this.write(pinned, readFileSync(join(root, pinned), 'utf8'))
    cpSync(join(root, 'scripts/release'), join(this.folder, 'scripts/release'), { recursive: true })
    this.git('init', '-q', '-b', 'main')
    this.commit()
  }

  write(path: string, text: string): void {
    mkdirSync(join(this.folder, path, '..'), { recursive: true })
    writeFileSync(join(this.folder, path), text)
  }

  git(...args: string[]): string {
    const run = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: this.folder,
      encoding: 'utf8',
    })
    if (run.status !== 0) throw new Error(run.stderr)
    return run.stdout.trim()
  }

  commit(): void {
    this.git('add', '-A')
    this.git('commit', '-q', '-m', 'change')
  }

  run(script: string, ...args: string[]) {
    const run = spawnSync(process.execPath, [`scripts/release/${script}.mjs`, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
    })
    return { code: run.status, output: run.stdout + run.stderr }
  }

  pin(repository = 'acme/assay-action'): void {
    const run = this.run('pin-action', repository)
    if (run.code !== 0) throw new Error(run.output)
    this.commit()
  }

  check(version = '1.2.3') {
    return this.run('check-release', 'acme/assay-action', version)
  }
}

describe('a release', () => {
  test('can be made of a commit whose called workflow pins the one before it', () => {
    const copy = new Copy()
    const built = copy.git('rev-parse', 'HEAD')
    const before = readFileSync(join(copy.folder, pinned), 'utf8').split('\n')
    copy.pin()
    const after = readFileSync(join(copy.folder, pinned), 'utf8').split('\n')
    const changed = before.flatMap((line, at) => (line === after[at] ? [] : [[line.trim(), after[at]?.trim()]]))
    expect(changed).toEqual([
      [expect.stringMatching(/^uses: \S+@[0-9a-f]{40} #/), `uses: acme/assay-action@${built} # v1.2.3`],
    ])
    expect(copy.check()).toEqual({ code: 0, output: 'v1.2.3 can be released.\n' })
  })

  const refused: [string, (copy: Copy) => unknown, RegExp][] = [
    ['was not pinned', () => undefined, /which is not in the history of this one/],
    ['pins somebody else’s copy', (copy) => copy.pin('other/assay-action'), /uses other\/assay-action/],
    [
      'changed the action after it was pinned',
      (copy) => {
        copy.pin()
        copy.write('dist/action/index.js', '2\n')
        copy.commit()
      },
      /has another action\.yml or dist/,
    ],
    [
      'is called by the name of another copy',
      (copy) => {
        copy.write('package.json', manifest('other/assay-action'))
        copy.commit()
        copy.pin()
      },
      /package\.json does not name acme\/assay-action/,
    ],
    [
      'has no section in the changelog',
      (copy) => {
        copy.write('CHANGELOG.md', '## Unreleased\n')
        copy.commit()
        copy.pin()
      },
      /CHANGELOG\.md has no section 1\.2\.3/,
    ],
    [
      'was made before',
      (copy) => {
        copy.pin()
        copy.git('tag', 'v1.2.3')
      },
      /The tag v1\.2\.3 exists/,
    ],
    [
      'names the action by a tag',
      (copy) => {
        copy.write(pinned, 'uses: acme/assay-action@v1\n')
        copy.commit()
      },
      /does not pin the action to a commit/,
    ],
  ]
  test.each(refused)('is refused if it %s', (_, prepare, words) => {
    const copy = new Copy()
    prepare(copy)
    const { code, output } = copy.check()
    expect([code, output]).toEqual([1, expect.stringMatching(words)])
  })

  test.each(['1.2.4', 'v1.2.3', '1.2', ''])('of version %j is refused', (version) => {
    const copy = new Copy()
    copy.pin()
    expect(copy.check(version).code).toBe(1)
  })

  test('is not pinned over a bundle that is not committed', () => {
    const copy = new Copy()
    copy.write('dist/action/index.js', '2\n')
    expect(copy.run('pin-action', 'acme/assay-action')).toMatchObject({ code: 1 })
  })
})

test('a copy gets its owner’s name wherever the old one stands, and nothing else changes', () => {
  const copy = new Copy()
  copy.write('package.json', manifest('your-org/assay-action'))
  copy.write(
    'README.md',
    'uses: your-org/assay-action@v1, github:your-org/assay-action#v1, your-org/assay-actions, my-your-org/assay-action',
  )
  copy.write('dist/cli/index.js', 'your-org/assay-action')
  copy.commit()
  expect(copy.run('name-copy', 'acme/gate.it')).toMatchObject({ code: 0 })
  const read = (path: string) => readFileSync(join(copy.folder, path), 'utf8')
  expect(read('README.md')).toBe(
    'uses: acme/gate.it@v1, github:acme/gate.it#v1, your-org/assay-actions, my-your-org/assay-action',
  )
  expect(read('package.json')).toBe(manifest('acme/gate.it'))
  expect(read('dist/cli/index.js')).toBe('your-org/assay-action')
  expect(read(pinned)).toContain('uses: acme/gate.it@')
  for (const wrong of ['', 'acme', 'a/b/c', 'a/b;c']) expect(copy.run('name-copy', wrong).code).not.toBe(0)
})

test('no file spells the name in a way that a new name would not reach', () => {
  const spelled = (name: string) => spawnSync('git', ['grep', '-lF', name], { cwd: root, encoding: 'utf8' }).stdout
  expect(spelled(tool.repository)).not.toBe('')
  // As a regular expression has it.
  expect(spelled(tool.repository.replace('/', '\\/'))).toBe('')
})

interface Job {
  readonly permissions: Readonly<Record<string, string>>
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly environment?: string
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[]
}

describe('release.yml', () => {
  const { on, permissions, jobs } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')) as {
    readonly on: object
    readonly permissions: object
    readonly jobs: Readonly<Record<string, Job>>
  }

  test('runs on request alone, and gives each job the rights that it needs', () => {
    expect(Object.keys(on)).toEqual(['workflow_dispatch'])
    expect(permissions).toEqual({})
    const signs = { contents: 'read', 'id-token': 'write', attestations: 'write' }
    expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
      prove: { contents: 'read' },
      tarball: signs,
      wheel: signs,
      release: { contents: 'write' },
      npm: { 'id-token': 'write' },
      pypi: { 'id-token': 'write' },
    })
  })

  test('publishes nothing that was not proven, and to a registry only where its owner says so', () => {
    expect(jobs.tarball?.needs).toBe('prove')
    expect(jobs.wheel?.needs).toBe('prove')
    expect(jobs.release?.needs).toEqual(['tarball', 'wheel'])
    for (const name of ['npm', 'pypi']) {
      expect(jobs[name]?.needs).toBe('release')
      expect(jobs[name]?.if).toBe(`\${{ vars.PUBLISH_TO_${name.toUpperCase()} == 'true' }}`)
      expect(jobs[name]?.environment).toBe(name)
    }
  })

  test('runs no code of the repository where it may write, and puts no input into a script', () => {
    for (const [name, { steps }] of Object.entries(jobs))
      for (const { run, uses } of steps) {
        expect(run ?? '', name).not.toContain('${{')
        if (['release', 'npm', 'pypi'].includes(name)) expect(uses ?? '').not.toMatch(/^actions\/checkout/)
      }
  })
})

import { describe, expect, it } from 'vitest'
import { commandPattern, pathPattern } from '../../../src/policy/learn/policy-of-prohibitions.js'
import { readProhibitions } from '../../../src/policy/learn/read-prohibitions.js'

const found = (text: string) => readProhibitions(text).found.map(({ kind, what, line }) => `${line} ${kind} ${what}`)

describe('what instructions forbid in so many words is read', () => {
  it.each<[string, readonly string[]]>([
    ['Never run `git push --force`.', ['1 run git push --force']],
    ['- Do not run `npm publish`', ['1 run npm publish']],
    ["* **Don't run** `rm -rf`!", ['1 run rm -rf']],
    ['1. You must not execute `terraform apply`.', ['1 run terraform apply']],
    [
      'Please do not edit `dist/`, `package-lock.json` or `src/generated/**`.',
      ['1 edit dist/', '1 edit package-lock.json', '1 edit src/generated/**'],
    ],
    ['Never modify `schema.sql` — it is generated.', ['1 edit schema.sql']],
    ['Never call `delete_user` or `drop_table`.', ['1 call delete_user', '1 call drop_table']],
    ['- ❌ Never run `npm audit fix` (it breaks the lock file)', ['1 run npm audit fix']],
    [
      '## Never run\n\n- `npm publish`\n- `git push --force`: it rewrites history\n\nThen `npm test`.',
      ['3 run npm publish', '4 run git push --force'],
    ],
    ['Do not edit the following files:\n* `a.ts`\n* `b.ts`\n\n## Next\n- `c.ts`', ['2 edit a.ts', '3 edit b.ts']],
    ['Never run these commands:\n1. `a b`\n2. `c d`', ['2 run a b', '3 run c d']],
    ['Never run `x`.\nNever run `x`.', ['1 run x']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('nothing is guessed', () => {
  it.each([
    'Run `npm test` before you push.',
    'The command `git push --force` is dangerous.',
    'We never had to run `npm publish` by hand.',
    'It is said that you should never run `x`.',
    'Use `pnpm` and not `npm`.',
    '`rm -rf` must not be run lightly.',
    'Always edit `src/`.',
    '```\nNever run `npm publish`.\n```',
    '~~~md\n- Do not edit `dist/`\n~~~',
    '> Never run `npm publish`.',
    '<!-- Never run `npm publish`. -->',
    '<!--\nNever run `npm publish`.\n-->',
    '    Never run `npm publish`.',
    'Do not edit files by hand.',
    'Never run away.',
    '- `npm publish`\n- `git push`',
    'Never run:\n\nSome prose.\n\n- `npm test`',
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each<[string, string]>([
    ['Never run `npm publish` without approval.', 'it says more than names'],
    ['Never run `npm publish` (unless a maintainer asks).', 'it has a condition'],
    ['Do not edit `dist/` — only the build does.', 'it has a condition'],
    ['Never run tests on production.', 'it names nothing between back-quotes'],
    ['Never run `git push` to `main`.', 'it says more than names'],
    ['Never run `kubectl delete <name>`.', 'it holds a placeholder'],
    ['Never run `rm *`.', 'it holds a placeholder'],
    ['Never run `echo $TOKEN`.', 'it holds a placeholder'],
    ['Never edit `the lock file`.', 'it is not a path'],
    ['Never edit `**`.', 'it is not a path'],
    ['Never call `a b`.', 'it is not the name of a tool'],
    ['Never run:\n- the tests on Sundays', 'it names nothing between back-quotes'],
  ])('%j is left out, and why is said', (text, why) => {
    const read = readProhibitions(text)
    expect(read.found).toEqual([])
    expect(read.left.map((each) => each.why)).toEqual([why])
  })

  it('and a hostile file is read in no time', () => {
    const started = Date.now()
    readProhibitions(`Never run ${'`a`, '.repeat(50_000)}x\n${'Never run '.repeat(20_000)}\n${'`'.repeat(200_000)}`)
    expect(
      readProhibitions(Array.from({ length: 1000 }, (_, i) => `Never run \`c${i}\`.`).join('\n')).found,
    ).toHaveLength(200)
    expect(Date.now() - started).toBeLessThan(3000)
  })
})

describe('what a rule matches', () => {
  const runs = (command: string) => (text: string) => new RegExp(commandPattern(command), 'u').test(text)
  const edits = (path: string) => (text: string) => new RegExp(pathPattern(path), 'u').test(text)

  it.each([
    'git push --force',
    'git  push  --force origin main',
    'cd x && git push --force',
    '(git push --force)',
    'bash -c "git push --force"',
  ])('the command %j', (text) => {
    expect(runs('git push --force')(text)).toBe(true)
  })
  it.each(['git push', 'git push --force-with-lease', 'legit push --force', 'git push origin'])('not %j', (text) => {
    expect(runs('git push --force')(text)).toBe(false)
  })
  it.each<[string, string]>([
    ['dist/', 'dist/index.js'],
    ['dist/', '/home/me/app/dist/a/b.js'],
    ['package-lock.json', 'package-lock.json'],
    ['src/gen/**', 'src/gen/a/b.ts'],
    ['src/*.sql', 'src/a.sql'],
    ['./a.ts', 'a.ts'],
    ['a.ts', '*** Update File: src/a.ts'],
  ])('%s covers %s', (path, text) => {
    expect(edits(path)(text)).toBe(true)
  })
  it.each<[string, string]>([
    ['dist/', 'distance/a.js'],
    ['dist/', 'redist'],
    ['a.ts', 'aXts'],
    ['src/*.sql', 'src/deep/a.sql'],
    ['dist/', 'The dist/ folder is built.'],
    ['/etc/hosts', 'etc/hosts'],
  ])('%s does not cover %s', (path, text) => {
    expect(edits(path)(text)).toBe(false)
  })
})

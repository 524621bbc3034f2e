// Applies each mutant to a copy of the sources, runs the tests nearest to it, and counts those that a test catches.
// npm run mutate [-- --only WORDS]. Exit 1 below 28 caught; 2 if a mutant no longer applies or tests fail without one.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { mutants } from './mutants.mjs'

const least = 28
/** Milliseconds; a mutant may make a test run for ever, which is as good as failing. */
const timeout = 120_000
const { values } = parseArgs({ options: { only: { type: 'string' } } })
const chosen = mutants.filter(({ name, file }) => values.only === undefined || `${name} ${file}`.includes(values.only))
const root = resolve(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'assay-mutants-'))

process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(2))

for (const name of [
  'src',
  '__tests__',
  'examples',
  'presets',
  'schemas',
  'docs',
  'action.yml',
  'package.json',
  'tsconfig.json',
])
  cpSync(join(root, name), join(copy, name), { recursive: true })
cpSync(join(root, 'vitest.config.ts'), join(copy, 'vitest.config.ts'))
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

const stale = chosen.flatMap(({ name, file, before }) => {
  const times = readFileSync(join(copy, file), 'utf8').split(before).length - 1
  return times === 1 ? [] : [`${name}: its text stands ${times} times in ${file}`]
})
if (stale.length > 0) end(2, `Mutants that do not apply:\n${stale.join('\n')}`)

const control = runTests([...new Set(chosen.flatMap(({ tests }) => tests))])
if (control.status !== 0) end(2, `Tests fail without a mutant:\n${control.stdout}${control.stderr}`)

const survivors = []
for (const mutant of chosen) {
  const path = join(copy, mutant.file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    text.replace(mutant.before, () => mutant.after),
  )
  const begin = performance.now()
  const { status } = runTests(mutant.tests, ['--bail=1'])
  writeFileSync(path, text)
  const caught = status !== 0
  if (!caught) survivors.push(mutant)
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  console.log(`${caught ? 'caught  ' : 'SURVIVED'} ${seconds.padStart(5)} s  ${mutant.name} (${mutant.file})`)
}
const caught = chosen.length - survivors.length
end(
  values.only === undefined && caught < least ? 1 : 0,
  `${caught} of ${chosen.length} mutants caught; ${least} are asked for`,
)

function runTests(files, flags = []) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const env = { ...process.env, ASSAY_PROPERTY_SEED: '1' }
  return spawnSync(process.execPath, [vitest, 'run', ...flags, ...files], { cwd: copy, env, encoding: 'utf8', timeout })
}

function end(code, message) {
  console.log(message)
  process.exit(code)
}

// What a policy adds to each test file: `npm run build && node scripts/bench/tests.mjs [FILES ROUNDS]` runs real Vitest and Jest, with the plugin alone and with a policy.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { median, run } from './measure.mjs'

const [files = 20, rounds = 5] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'assay-bench-tests-'))
const modules = join(folder, 'node_modules')
const test = (
  runner,
) => `${runner === 'vitest' ? "import { test } from 'vitest'" : "import { test } from '@jest/globals'"}
import { wrapTools } from 'assay'
const tools = wrapTools({ lookup_order: async () => 'found', refund: async () => 'done' })
test('refunds', async () => {
  await tools.lookup_order({ order_id: 'A-1' })
  await tools.refund({ order_id: 'A-1', amount: 12 })
})
`

mkdirSync(join(modules, '@jest'), { recursive: true })
mkdirSync(join(modules, 'assay'))
for (const part of ['package.json', 'lib', 'schemas', 'presets'])
  cpSync(part, join(modules, 'assay', part), { recursive: true })
for (const name of ['vitest', 'jest', '@jest/globals', 'ajv', 'yaml', 're2js', 'picomatch'])
  symlinkSync(resolve('node_modules', name), join(modules, name))
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
writeFileSync(
  join(folder, 'policy.yaml'),
  `version: "2.0"
name: refunds
tools: { allow: [lookup_order, refund] }
schemas:
  refund: { type: object, required: [order_id, amount], properties: { order_id: { type: string, pattern: "^A-" }, amount: { type: number, maximum: 100 } } }
enforcement: { unconstrained_tools: allow }
sequences: [{ type: before, first: lookup_order, then: refund }]
`,
)
writeFileSync(
  join(folder, 'vitest.config.mjs'),
  `import { assay } from 'assay/vitest'
export default { plugins: [assay(process.env.POLICY ? { policy: 'policy.yaml' } : {})], test: { pool: process.env.POOL, maxWorkers: 1, include: process.env.FILES === '1' ? ['00.test.mjs'] : ['*.test.mjs'] } }
`,
)
writeFileSync(
  join(folder, 'jest.config.mjs'),
  `import { assayJest } from 'assay/jest'
export default { ...assayJest(process.env.POLICY ? { policy: 'policy.yaml' } : {}), maxWorkers: 1, testMatch: [process.env.FILES === '1' ? '**/00.spec.mjs' : '**/*.spec.mjs'], transform: {} }
`,
)
for (let file = 0; file < files; file++) {
  const name = String(file).padStart(2, '0')
  writeFileSync(join(folder, `${name}.test.mjs`), test('vitest'))
  writeFileSync(join(folder, `${name}.spec.mjs`), test('jest'))
}

const programs = {
  'Vitest, forks': ['POOL=forks', process.execPath, 'node_modules/vitest/vitest.mjs', 'run'],
  'Vitest, threads': ['POOL=threads', process.execPath, 'node_modules/vitest/vitest.mjs', 'run'],
  Jest: [process.execPath, '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'],
}
/** Runs in the folder of the project. */
const inProject = (policy, many, program) =>
  run(['env', '-C', folder, `POLICY=${policy}`, `FILES=${many}`, 'CI=1', 'NODE_ENV=test', ...program])

for (const [what, program] of Object.entries(programs)) {
  const added = Array.from({ length: rounds }, () => {
    const [without, withPolicy] = ['', '1'].map((policy) => [files, 1].map((many) => inProject(policy, many, program)))
    const grew = ([all, one], of) => ((all[of] - one[of]) / (files - 1)) * 1000
    return ['seconds', 'userSeconds'].map((of) => ({
      alone: grew(without, of),
      policy: grew(withPolicy, of) - grew(without, of),
    }))
  })
  const [clock, user] = [0, 1].map((of) =>
    ['alone', 'policy'].map((part) => Math.round(median(added.map((round) => round[of][part])))),
  )
  console.log(
    `${what}: a test file takes ${clock[0]} ms (user time ${user[0]}), a policy adds ${clock[1]} ms (user time ${user[1]}) to each after the first`,
  )
}
rmSync(folder, { recursive: true, force: true })

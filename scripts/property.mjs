// The property tests against the plain evaluator, and of one engine against another, for as long as wanted: npm run property -- [--runs N] [--seed N]
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } },
})
const env = { ...process.env, ASSAY_PROPERTY_RUNS: values.runs }
if (values.seed !== undefined) env.ASSAY_PROPERTY_SEED = values.seed
const { status } = spawnSync('vitest', ['run', 'against-plain', 'evaluate/engines', '--testTimeout=3600000'], {
  env,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1

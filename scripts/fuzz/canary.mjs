// 100,000 traces with a canary in every value, or as many as asked for: `npm run fuzz:canary -- 5000`. No output may show one.
import { spawnSync } from 'node:child_process'

const traces = process.argv[2] ?? '100000'
const { status } = spawnSync('npx', ['vitest', 'run', '__tests__/hostile/canaries.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, ASSAY_FUZZ_TRACES: traces },
})
process.exit(status ?? 1)

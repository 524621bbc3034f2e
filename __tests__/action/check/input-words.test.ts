import { expect, it } from 'vitest'
import { inInputs } from '../../../src/action/check/input-words.js'
import { runAction } from '../../support/run-action.js'

it.each([
  ['Name the file with `--policy`, or run `assay init`.', 'Name the file with `policy`, or run `assay init`.'],
  ['Look at the --traces patterns.', 'Look at the `traces` patterns.'],
  [
    '--lenient turns this into a warning; pass over them with --skip-unknown.',
    '`lenient` turns this into a warning; pass over them with `skip-unknown`.',
  ],
  [
    'Wait longer for the end of a trace (--watermark), or check without --since, --until and --state.',
    'Wait longer for the end of a trace (`watermark`), or check without `since`, `until` and `state`.',
  ],
  [
    'Draw others with --sample-seed, or leave --sample, --sql and --jobs out.',
    'Draw others with `sample-seed`, or leave `sample`, `sql` and `jobs` out.',
  ],
  // Not inputs.
  ['Run the command with `--help` and --policy-file.', 'Run the command with `--help` and --policy-file.'],
])('%s', (flags, inputs) => {
  expect(inInputs(flags)).toBe(inputs)
})

it('a job without a policy is helped in the words of its workflow', async () => {
  const { code, log, summary } = await runAction({ 'traces/a.jsonl': '{"tool":"read"}\n' })
  expect(code).toBe(2)
  for (const text of [log, summary]) {
    expect(text).toContain('E_POLICY_NOT_FOUND')
    expect(text).not.toContain('--policy')
  }
})

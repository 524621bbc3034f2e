import { join } from 'node:path'
import { expect, it } from 'vitest'
import { validate } from '../../../src/library/validate.js'
import { runTest } from '../../../src/recorders/testing/test-run.js'
import { wrapTools } from '../../../src/recorders/wrap-tools.js'
import { folderWith } from '../../support/run-cli.js'

const policy = {
  version: '2.0',
  name: 'p',
  tools: { deny: ['delete_*'] },
  enforcement: { unconstrained_tools: 'allow' },
}

/** Runs tests that call one tool each, and checks the traces that they leave. */
async function casesOf(tests: readonly (readonly [file: string, title: string, tool: string])[]) {
  const traceFile = join(folderWith({}), 'traces.jsonl')
  for (const [file, title, tool] of tests) {
    await runTest({ runner: 'vitest', file, names: ['agent', title] }, { traceFile, policy: false }, async () => {
      await wrapTools({ [tool]: async () => 'done' })[tool]?.()
    })
  }
  const { cases = [] } = await validate(policy, traceFile)
  return cases.map(({ case: name, standing, trials }) => [name, standing, trials])
}

it('tests of one title in two files are two cases: one broken, one held, none flaky', async () => {
  expect(
    await casesOf([
      ['test/a.test.ts', 'cancels', 'get'],
      ['test/b.test.ts', 'cancels', 'delete_user'],
    ]),
  ).toEqual([
    ['test/b.test.ts > agent > cancels', 'broken', 1],
    ['test/a.test.ts > agent > cancels', 'held', 1],
  ])
})

it('a test that is tried again is one case, and flaky if one try broke a rule', async () => {
  expect(
    await casesOf([
      ['test/c.test.ts', 'cancels', 'delete_user'],
      ['test/c.test.ts', 'cancels', 'get'],
    ]),
  ).toEqual([['test/c.test.ts > agent > cancels', 'flaky', 2]])
})

import { existsSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { builtCli, root } from '../support/built-cli.js'

/** Example → the exit code of its check. Its output is in its `expected.txt`; `vitest -u` writes it. */
const examples: Readonly<Record<string, number>> = {
  airline: 1,
  minimal: 0,
  'openai-agent': 0,
  'python-agent': 0,
}

it('every example with a policy is in the list', () => {
  const withPolicy = readdirSync(`${root}examples`).filter((name) => existsSync(`${root}examples/${name}/policy.yaml`))
  expect(withPolicy.sort()).toEqual(Object.keys(examples).sort())
})

it.each(Object.entries(examples))('examples/%s gives its expected output', async (name, code) => {
  const run = builtCli(['check', `examples/${name}`])
  expect(run.stderr).toBe('')
  expect(run.code).toBe(code)
  await expect(run.stdout).toMatchFileSnapshot(`../../examples/${name}/expected.txt`)
})

it('the good runs of the airline pass alone', () => {
  expect(builtCli(['check', 'examples/airline', '--traces', 'examples/airline/traces/good.jsonl']).code).toBe(0)
})

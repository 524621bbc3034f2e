import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runNode, userProject } from '../../support/user-project.js'

const agent = `import { wrapTools } from 'assay'

const tools = wrapTools({ read: async () => 'text', drop: async () => 'gone' })
export async function answer(tool) {
  return tools[tool]({ id: 'a' })
}
`
const config = (options = "{ policy: 'policy.yaml' }", test = '') =>
  `import { assay } from 'assay/vitest'\nimport { defineConfig } from 'vitest/config'\nexport default defineConfig({ plugins: [assay(${options})]${test} })\n`
const policy =
  'version: "2.0"\nname: shop\ntools: { allow: [read, drop], deny: [] }\nenforcement: { unconstrained_tools: allow }\n'
const denying = policy.replace('deny: []', 'deny: [drop]')
const test = (tool: string, name = 'answers') =>
  `import { expect, test } from 'vitest'\nimport { answer } from './agent.mjs'\n\ntest('${name}', async () => {\n  expect(await answer('${tool}')).toBeDefined()\n})\n`

function project(files: Readonly<Record<string, string>>): string {
  const folder = userProject('__tests__/fixtures/recorders/vitest-project/policy.yaml', ['vitest'])
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const vitest = (folder: string, ...args: string[]) =>
  runNode(folder, ['node_modules/vitest/vitest.mjs', 'run', ...args], { GITHUB_ACTIONS: '' })
const files = (traces: string) => readFileSync(traces, 'utf8')

describe('a monorepo', () => {
  const monorepo = () =>
    project({
      'vitest.config.mjs': "export default { test: { projects: ['packages/*'] } }\n",
      'packages/shop/vitest.config.mjs': config(),
      'packages/shop/policy.yaml': denying,
      'packages/shop/agent.mjs': agent,
      'packages/shop/shop.test.mjs': test('read'),
      'packages/bank/vitest.config.mjs': config(),
      'packages/bank/policy.yaml': policy.replace('shop', 'bank'),
      'packages/bank/agent.mjs': agent,
      'packages/bank/bank.test.mjs': test('drop'),
    })

  it('reads each policy from its project’s root, and keeps traces and closing lines for each', async () => {
    const folder = monorepo()
    const { code, output } = await vitest(folder)
    expect(code, output).toBe(0)
    for (const name of ['shop', 'bank']) {
      expect(files(join(folder, `packages/${name}/traces/vitest.jsonl`))).toContain(`${name}.test.mjs`)
      expect(output).toMatch(new RegExp(`1 trace, 1 tool call in packages/${name}/traces/vitest\\.jsonl`))
    }
    expect(output.match(/coverage \d+ %/g)).toHaveLength(2)
  })

  it('fails the test of the project whose policy denies the call', async () => {
    const folder = monorepo()
    writeFileSync(join(folder, 'packages/shop/shop.test.mjs'), test('drop'))
    const { code, output } = await vitest(folder)
    expect(code, output).toBe(1)
    expect(output).toContain('E_TOOL_DENIED')
    expect(output).toMatch(/Tests +1 failed \| 1 passed/)
    expect(output).toMatch(/1 error, 0 warnings/)
    expect(output).toMatch(/0 errors, 0 warnings/)
  })
})

const single = (over: Readonly<Record<string, string>> = {}) => ({
  'vitest.config.mjs': config(),
  'policy.yaml': denying,
  'agent.mjs': agent,
  'a.test.mjs': test('drop'),
  ...over,
})
const below = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`sub/${path}`, text]))

it('with --root, paths are those of the root', async () => {
  const folder = project(below(single({ 'a.test.mjs': test('read') })))
  const { code, output } = await vitest(folder, '--root', 'sub')
  expect(code, output).toBe(0)
  expect(output).toContain('in sub/traces/vitest.jsonl')
  expect(files(join(folder, 'sub/traces/vitest.jsonl'))).toContain('"read"')
})

it('a breach is an annotation at the agent’s line, with a code frame and no serialized result', async () => {
  const folder = project(single())
  const { code, output } = await runNode(
    folder,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=github-actions', '--reporter=junit'],
    { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder },
  )
  expect(code).toBe(1)
  const line = agent.split('\n').findIndex((text) => text.includes('tools[tool]')) + 1
  expect(output).toMatch(new RegExp(`^::error file=\\S*agent\\.mjs,title=[^\\n]*,line=${line},`, 'm'))
  expect(output).toMatch(/a\.test\.mjs:4/)
  expect(output).not.toMatch(/Serialized Error|"findings"|findingsOmitted/)
})

it('a policy that cannot be read is said once, with place and remedy, before any test', async () => {
  const folder = project(single({ 'policy.yaml': denying.replace('tools:', 'tool:') }))
  const { code, output } = await vitest(folder)
  expect(code).toBe(1)
  expect(output.match(/policy\.yaml:3:\d+ {2}E_POLICY/g)).toHaveLength(1)
  expect(output).toContain('→')
  expect(output).not.toContain('W_TEST_TRACES_UNMERGED')
})

it.each([
  ["{ polcy: 'policy.yaml' }", /"polcy" is not an option of a suite; did you mean policy\?/],
  ["{ policy: 'policy.yaml', trace: 'x' }", /"trace" is not an option of a suite/],
  ['{ policy: true }', /the option policy of a suite cannot be true/],
  ['{ policy: false }', /the option policy of a suite cannot be false/],
])('%s is refused, not ignored', async (options, words) => {
  const { code, output } = await vitest(project(single({ 'vitest.config.mjs': config(options) })))
  expect([code === 0, words.test(output)], output).toEqual([false, true])
})

it('an option of a test that does not exist fails the test', async () => {
  const text = test('read').replace(
    "test('answers', ",
    "test('answers', { meta: { assay: { polcy: 'policy.yaml' } } }, ",
  )
  const { code, output } = await vitest(project(single({ 'a.test.mjs': text })))
  expect(code).toBe(1)
  expect(output).toMatch(/"polcy" is not an option of a test; did you mean policy\?/)
})

describe('a suite without a policy, as in the first step', () => {
  const suite = (options: string) =>
    project({ 'vitest.config.mjs': config(options), 'agent.mjs': agent, 'a.test.mjs': test('read') })

  it('ends with what it recorded, and with no warning', async () => {
    const { code, output } = await vitest(suite(''))
    expect(code, output).toBe(0)
    expect(output).toContain('Assay  1 trace, 1 tool call in traces/vitest.jsonl')
    expect(output).not.toContain('W_TEST')
    expect(output).not.toContain('coverage')
  })

  it('says which lines of its traces cannot be read', async () => {
    const folder = suite('')
    writeFileSync(
      join(folder, 'a.test.mjs'),
      `import { appendFileSync, readdirSync } from 'node:fs'\n${test('read')}
test('breaks its file', () => {
  const parts = 'traces/vitest.parts'
  appendFileSync(\`\${parts}/\${readdirSync(parts)[0]}\`, '{"tool":\\n')
})
`,
    )
    const { output } = await vitest(folder)
    expect(output).toContain('1 tool call in traces/vitest.jsonl; not readable: 1 line')
  })
})

it('names the folder of the workers’ files where they cannot be merged', async () => {
  const folder = project({ 'vitest.config.mjs': config(''), 'agent.mjs': agent, 'a.test.mjs': test('read') })
  mkdirSync(join(folder, 'traces/vitest.jsonl'), { recursive: true })
  const { code, output } = await vitest(folder)
  expect(code, output).toBe(0)
  expect(output).toContain('W_TEST_TRACES_UNMERGED: the traces could not be merged (EISDIR)')
})

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { runNode, userProject } from '../support/user-project.js'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/quickstart.md'), 'utf8')
const example = (file: string): string => readFileSync(join(root, 'examples/openai-agent', file), 'utf8')

interface Block {
  readonly language: string
  readonly file: string | undefined
  readonly text: string
}

const blocks: readonly Block[] = [...page.matchAll(/^```(\w+) ?(\S+)?\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', file, text = '']) => ({
    language,
    file,
    text,
  }),
)

const programs: Readonly<Record<string, readonly string[]>> = {
  'npx vitest run': ['node_modules/vitest/vitest.mjs', 'run'],
  'npx --no assay check': ['node_modules/assay/dist/cli/index.js', 'check'],
}

it('every step of the quickstart runs as written', async () => {
  const folder = userProject('examples/openai-agent/package.json', ['vitest', 'openai'])
  let output = ''
  let commands = 0
  for (const { language, file, text } of blocks) {
    if (file !== undefined) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    } else if (language === 'sh' && !text.startsWith('npm ')) {
      const [, code = '', command = ''] = /^# exit (\d)\n(.+)\n$/.exec(text) ?? []
      const program = programs[command]
      if (program === undefined) throw new Error(`no program for: ${text}`)
      const ended = await runNode(folder, program)
      expect(ended.code, `${command}\n${ended.output}`).toBe(Number(code))
      output = ended.output
      commands++
      if (command === 'npx vitest run' && code === '0' && commands > 1) expect(output).toContain('coverage 100 %')
    } else if (language === 'text') {
      for (const line of text.trim().split('\n')) expect(output).toContain(line.trim())
    }
  }
  expect(commands).toBe(5)
})

it('the quickstart sets in package.json what its workflow runs', () => {
  const settings = /npm pkg set (.+)/.exec(page)?.[1] ?? ''
  const { type, scripts } = JSON.parse(example('package.json'))
  expect(settings).toBe(`type=${type} scripts.test='${scripts.test}'`)
  expect(example('workflow.yml')).toContain('run: npm test')
})

it('the example is what the quickstart ends in', () => {
  const last = new Map(blocks.flatMap(({ file, text }) => (file === undefined ? [] : [[file, text] as const])))
  const first = new Map(
    blocks.toReversed().flatMap(({ file, text }) => (file === undefined ? [] : [[file, text] as const])),
  )
  for (const file of ['src/agent.ts', 'test/replay.ts', 'vitest.config.ts', 'policy.yaml'])
    expect(last.get(file)).toBe(example(file))
  expect(last.get('.github/workflows/agent.yml')).toBe(example('workflow.yml'))
  expect(first.get('test/agent.test.ts')).toBe(example('test/agent.test.ts'))
})

it('the example’s own tests pass and write the traces that it shows', async () => {
  const folder = userProject('examples/openai-agent', ['vitest', 'openai'])
  const { code, output } = await runNode(folder, programs['npx vitest run'] ?? [])
  expect(code, output).toBe(0)
  const lines = (file: string) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => ({ ...JSON.parse(line), timestamp: undefined }))
  expect(lines(join(folder, 'traces/vitest.jsonl'))).toEqual(
    lines(join(root, 'examples/openai-agent/traces/vitest.jsonl')),
  )
})

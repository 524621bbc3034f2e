import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtCli, root } from '../support/built-cli.js'
import { folderWith } from '../support/run-cli.js'

const page = (file: string) => readFileSync(`${root}${file}`, 'utf8')
const blocks = (file: string, language: string) =>
  [...page(file).matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map((block) => block[1] ?? '')

/** The command lines of the pages, each with the exit code that its block states. */
const commands = [
  'README.md',
  'docs/cli.md',
  'docs/mcp-contract.md',
  'docs/baseline.md',
  'examples/airline/README.md',
  'examples/minimal/README.md',
].flatMap((file) =>
  blocks(file, 'sh').flatMap((block) => {
    const code = Number(/^# exit (\d)$/m.exec(block)?.[1])
    return block
      .split('\n')
      .filter((line) => line.startsWith('node dist/cli/index.js '))
      .map((line) => ({ file, line, code }))
  }),
)

/** As a shell would split it, for the little shell that the pages use. */
const words = (line: string) => [...line.matchAll(/'([^']*)'|(\S+)/g)].map((word) => word[1] ?? word[2] ?? '').slice(2)

describe('command lines in the documentation', () => {
  it('are there', () => {
    expect(commands.length).toBeGreaterThan(12)
  })

  it.each(commands)('$file: $line', ({ line, code }) => {
    const run = builtCli(words(line))
    expect(run.code, run.stderr).toBe(code)
  })
})

describe('README.md', () => {
  it('shows the beginning of the real output', () => {
    const [sample = ''] = blocks('README.md', 'text')
    expect(sample.trim().length).toBeGreaterThan(100)
    expect(page('examples/airline/expected.txt')).toContain(sample.replace(/\n…\n$/, '\n'))
  })

  it('has a command that starts a project: a policy and a workflow, in a folder that holds nothing', () => {
    const command =
      blocks('README.md', 'sh')
        .find((block) => block.startsWith('npx '))
        ?.trim() ?? ''
    const copy = 'npx github:your-org/assay-action#v1 '
    expect(command.startsWith(copy)).toBe(true)
    const cwd = folderWith({})
    expect(builtCli(command.slice(copy.length).split(' '), { cwd }).code).toBe(0)
    for (const file of ['policy.yaml', '.github/workflows/assay.yml']) expect(existsSync(join(cwd, file))).toBe(true)
  })

  it('has a policy and traces that pass, in the terminal and in code', () => {
    const [policy = ''] = blocks('README.md', 'yaml')
    const [traces = ''] = blocks('README.md', 'jsonl')
    const [code = ''] = blocks('README.md', 'ts')
    const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': traces })
    const checked = builtCli(['check', '--strict', '--format', 'json'], { cwd })
    expect([checked.code, JSON.parse(checked.stdout).findings]).toEqual([0, []])
    const library = new URL('../../lib/index.js', import.meta.url).href
    const module = folderWith({ 'snippet.mjs': code.replace("from 'assay'", `from ${JSON.stringify(library)}`) })
    const printed = execFileSync(process.execPath, [join(module, 'snippet.mjs')], { cwd, encoding: 'utf8' })
    expect(printed).toContain('pass')
    expect(printed).toContain('100')
  })
})

describe('docs/mcp-contract.md', () => {
  it('shows the beginning of the real output', () => {
    const [sample = ''] = blocks('docs/mcp-contract.md', 'text')
    const [, diff] = blocks('docs/mcp-contract.md', 'sh')
    const line = diff?.split('\n').find((each) => each.startsWith('node')) ?? ''
    expect(sample.length).toBeGreaterThan(100)
    expect(builtCli(words(line)).stdout.startsWith(sample.trimEnd())).toBe(true)
  })
})

describe('docs/cli.md', () => {
  it('has a section for every command, and every flag', async () => {
    const { commands: list } = await import('../../src/cli/commands/index.js')
    const headings = [...page('docs/cli.md').matchAll(/^## (.+)$/gm)].flatMap((heading) =>
      (heading[1] ?? '').split(', '),
    )
    for (const { name, load } of list) {
      expect(headings).toContain(name)
      for (const flag of Object.keys((await load()).flags)) expect(page('docs/cli.md')).toContain(`--${flag}`)
    }
  })

  it('has cases of a policy that pass', () => {
    const [cases = ''] = blocks('docs/cli.md', 'yaml')
    const cwd = folderWith({ 'cases.yaml': cases, 'policy.yaml': page('examples/airline/policy.yaml') })
    expect(builtCli(['policy', 'test', 'cases.yaml'], { cwd }).code).toBe(0)
  })
})

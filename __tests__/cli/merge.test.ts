import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'
import { policyYaml, traceLines } from '../support/sample-check.js'

const run = (trace: string, ...tools: string[]) => traceLines(tools.map((tool) => ({ tool, trace })))

const machines = () =>
  folderWith({
    'policy.yaml': policyYaml,
    'traces/a.jsonl': run('a', 'get_user', 'book') + run('b', 'book'),
    'traces/b.jsonl': run('c', 'delete_user', 'search_flights'),
    'traces/c.jsonl': `${run('d', 'get_user')}{"tool":\n`,
  })

const collect = async (cwd: string, name: string, ...files: string[]) => {
  const flags = ['--partial', `parts/${name}.json`, '--fail-on', 'none']
  expect(await runCli(['check', '--traces', ...files, ...flags], { cwd })).toMatchObject({ code: 0 })
}

describe('assay merge', () => {
  it('prints what one run prints, to the byte', async () => {
    const cwd = machines()
    await collect(cwd, '1', 'traces/c.jsonl', 'traces/a.jsonl')
    await collect(cwd, '2', 'traces/b.jsonl')
    for (const format of ['json', 'markdown', 'text', 'html', 'sarif']) {
      const one = await runCli(['check', '--format', format], { cwd })
      const merged = await runCli(['merge', 'parts/2.json', 'parts/1.json', '--format', format], { cwd })
      const noReproduce = (text: string) =>
        text.replace(/^Reproduce:.*$/m, '').replace(/assay (check|merge)[^<\n]*/g, '')
      expect(merged.code).toBe(1)
      expect(one.code).toBe(1)
      expect(noReproduce(merged.stdout)).toBe(noReproduce(one.stdout))
    }
  })

  describe('of checks without a policy', () => {
    const shell = (trace: string, ...commands: string[]) =>
      commands.map((command) => `${JSON.stringify({ trace, tool: 'Bash', args: { command } })}\n`).join('')
    const files = { 'traces/a.jsonl': shell('a', 'git push --force'), 'traces/b.jsonl': shell('b', 'ls', 'rm -rf /') }
    const collected = async (more: Record<string, string> = {}) => {
      const cwd = folderWith({ ...files, ...more })
      await collect(cwd, '1', 'traces/a.jsonl')
      await collect(cwd, '2', 'traces/b.jsonl')
      return cwd
    }

    it('prints what one run prints: warnings of the preset', async () => {
      const cwd = await collected()
      const one = await runCli(['check', '--format', 'json'], { cwd })
      const merged = await runCli(['merge', 'parts', '--format', 'json'], { cwd })
      expect({ code: merged.code, result: JSON.parse(merged.stdout) }).toEqual({
        code: 0,
        result: JSON.parse(one.stdout),
      })
      expect(JSON.parse(merged.stdout).counts).toMatchObject({ error: 0, warning: 2 })
    })

    it('is refused where there is a policy by now, also the same preset', async () => {
      const cwd = await collected()
      writeFileSync(join(cwd, 'policy.yaml'), policyYaml)
      expect(await runCli(['merge', 'parts'], { cwd })).toMatchObject({
        code: 2,
        stderr: expect.stringMatching('E_PARTIAL_POLICY'),
      })
      writeFileSync(join(cwd, 'policy.yaml'), readFileSync('presets/coding-agent.yaml'))
      expect(await runCli(['merge', 'parts'], { cwd })).toMatchObject({
        code: 2,
        stderr: expect.stringMatching('without a policy'),
      })
    })

    it('and parts of checks with a policy find none to merge by', async () => {
      const cwd = await collected({ 'policy.yaml': readFileSync('presets/coding-agent.yaml', 'utf8') })
      const [before, after] = [join(cwd, 'policy.yaml'), join(cwd, 'elsewhere.yaml')]
      writeFileSync(after, readFileSync(before))
      rmSync(before)
      expect(await runCli(['merge', 'parts'], { cwd })).toMatchObject({
        code: 2,
        stderr: expect.stringMatching('E_POLICY_NOT_FOUND'),
      })
      expect(await runCli(['merge', 'parts', '--policy', 'elsewhere.yaml'], { cwd })).toMatchObject({ code: 1 })
    })
  })

  it('takes folders and patterns, and merges merges', async () => {
    const cwd = machines()
    await collect(cwd, '1', 'traces/a.jsonl')
    await collect(cwd, '2', 'traces/b.jsonl')
    await collect(cwd, '3', 'traces/c.jsonl')
    const flat = await runCli(['merge', 'parts', '--format', 'json'], { cwd })
    expect(await runCli(['merge', 'parts/*.json', '--format', 'json'], { cwd })).toEqual(flat)
    await runCli(['merge', 'parts/1.json', 'parts/3.json', '--partial', 'half.json'], { cwd })
    expect(await runCli(['merge', 'half.json', 'parts/2.json', '--format', 'json'], { cwd })).toEqual(flat)
  })

  it('compares with a baseline, and writes one', async () => {
    const cwd = machines()
    await collect(cwd, '1', 'traces/a.jsonl', 'traces/b.jsonl')
    await collect(cwd, '2', 'traces/c.jsonl')
    await runCli(['check', '--write-baseline', 'one.json'], { cwd })
    const { stdout } = await runCli(['merge', 'parts', '--baseline', 'one.json', '--write-baseline', 'two.json'], {
      cwd,
    })
    const written = (name: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8'))
    // The second continues the history of the first.
    expect({ ...written('two.json'), history: [] }).toEqual({ ...written('one.json'), history: [] })
    expect(written('two.json').history).toHaveLength(2)
    expect(stdout).toContain('3 known')
    const known = await runCli(['merge', 'parts', '--baseline', 'one.json', '--fail-on-new-only'], { cwd })
    expect(known.code).toBe(0)
  })

  it('applies the gates of its own flags', async () => {
    const cwd = machines()
    await collect(cwd, '1', 'traces/a.jsonl')
    expect((await runCli(['merge', 'parts', '--fail-on', 'none'], { cwd })).code).toBe(0)
    const { stdout } = await runCli(['merge', 'parts', '--min-coverage', '100'], { cwd })
    expect(stdout).toContain('E_COVERAGE_BELOW_MIN')
  })

  it('says which machine had no call, and no evidence if none had', async () => {
    const cwd = machines()
    writeFileSync(join(cwd, 'traces/empty.jsonl'), '')
    const empty = ['check', '--traces', 'traces/empty.jsonl', '--on-no-evidence', 'ignore', '--partial', 'parts/0.json']
    expect((await runCli(empty, { cwd })).code).toBe(0)
    expect(await runCli(['merge', 'parts'], { cwd })).toMatchObject({ code: 5 })
    await collect(cwd, '1', 'traces/b.jsonl')
    expect(await runCli(['merge', 'parts'], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No tool call in: parts/0.json'),
    })
  })
})

describe('assay merge refuses, with exit 2,', () => {
  const refused = async (cwd: string, argv: readonly string[], code: string, ...words: string[]) => {
    const { code: exit, stdout } = await runCli(['merge', ...argv, '--format', 'json'], { cwd })
    const { schema, errors } = JSON.parse(stdout) as { schema: string; errors: { code: string; message: string }[] }
    expect([exit, schema, errors[0]?.code]).toEqual([2, 'assay.error.v1', code])
    for (const word of words) expect(errors.map(({ message }) => message).join('\n')).toContain(word)
  }

  it('a trace that two machines saw, by name', async () => {
    const cwd = machines()
    await collect(cwd, '1', 'traces/a.jsonl', 'traces/b.jsonl')
    await collect(cwd, '2', 'traces/b.jsonl', 'traces/c.jsonl')
    await refused(cwd, ['parts'], 'E_TRACE_SPLIT', 'c')
  })

  it('a partial result of another policy', async () => {
    const cwd = machines()
    await collect(cwd, '1', 'traces/a.jsonl')
    writeFileSync(join(cwd, 'policy.yaml'), policyYaml.replace('search_flights', 'search'))
    await refused(cwd, ['parts'], 'E_PARTIAL_POLICY', 'parts/1.json')
  })

  it('files that are missing, all of them', async () => {
    const cwd = machines()
    await refused(cwd, ['one.json', 'two.json'], 'E_PARTIAL_NOT_FOUND', 'one.json', 'two.json')
    await refused(cwd, ['parts/*.json'], 'E_PARTIAL_NOT_FOUND', 'parts/*.json')
  })

  it('a file that is something else, or damaged, or of another version', async () => {
    const cwd = machines()
    await collect(cwd, '1', 'traces/a.jsonl')
    const text = readFileSync(join(cwd, 'parts/1.json'), 'utf8')
    writeFileSync(join(cwd, 'cut.json'), text.slice(0, 500))
    writeFileSync(join(cwd, 'v1.json'), text.replace('assay.partial.v3', 'assay.partial.v1'))
    await refused(cwd, ['traces/a.jsonl'], 'E_PARTIAL_INVALID', 'traces/a.jsonl')
    await refused(cwd, ['parts/1.json', 'cut.json'], 'E_PARTIAL_INVALID', 'cut.json')
    await refused(cwd, ['v1.json'], 'E_PARTIAL_VERSION', 'assay.partial.v1')
  })

  it('nothing to merge', async () => {
    await refused(machines(), [], 'E_USAGE', 'No partial results were given')
  })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'

const policy = 'version: "2.0"\nname: p\ntools: { deny: ["delete_*"] }\nenforcement: { unconstrained_tools: allow }\n'
const call = (tool: string) => `${JSON.stringify({ tool, args: {} })}\n`

/** Runs `check --watch`, and after each line with a verdict or an error the next step; ends after the last. */
async function watching(cwd: string, steps: readonly (() => void)[]) {
  const end = new AbortController()
  const seen: string[] = []
  let next = 0
  const onWrite = (text: string) => {
    const [line] = /^(?:✔ PASS|✖ FAIL|error E_\w+)[^\n]*/m.exec(text) ?? []
    if (line === undefined) return
    seen.push(line)
    const step = steps[next++]
    // Not at once: the first look at the files comes before the first run, a change after it.
    if (step === undefined) end.abort()
    else setTimeout(step, 20)
  }
  const flags = ['--quiet', '--watch']
  const { code } = await runCli(['check', ...flags], { cwd, env: {}, ended: end.signal, onWrite })
  return { code, seen: seen.map((line) => line.split('  ').slice(0, 2).join('  ')) }
}

describe('check --watch', () => {
  it('checks again when a trace or the policy changes, or a trace is added', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'traces/a.jsonl': call('get') })
    const { code, seen } = await watching(cwd, [
      () => writeFileSync(join(cwd, 'traces/a.jsonl'), call('delete_user')),
      () => writeFileSync(join(cwd, 'policy.yaml'), policy.replace('delete_*', 'drop_*')),
      () => writeFileSync(join(cwd, 'traces/b.jsonl'), call('drop_table')),
    ])
    expect(seen).toEqual(['✔ PASS  no findings', '✖ FAIL  1 error', '✔ PASS  no findings', '✖ FAIL  1 error'])
    expect(code).toBe(1)
  })

  it('reports a broken policy and watches on', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'traces/a.jsonl': call('get') })
    const { code, seen } = await watching(cwd, [
      () => writeFileSync(join(cwd, 'policy.yaml'), 'tools: [\n'),
      () => writeFileSync(join(cwd, 'policy.yaml'), policy),
    ])
    expect(seen.map((line) => line.split(' ')[1])).toEqual(['PASS', 'E_POLICY_PARSE', 'PASS'])
    expect(code).toBe(0)
  })

  it.each([
    ['in CI', ['--watch'], { CI: 'true' }],
    ['over standard input', ['--watch', '--traces', '-'], {}],
    ['with a flag that is wrong', ['--watch', '--quiet', '--verbose'], {}],
  ])('is refused %s', async (_, argv, env) => {
    const cwd = folderWith({ 'policy.yaml': policy, 'traces/a.jsonl': call('get') })
    const { code, stderr } = await runCli(['check', ...argv], { cwd, env })
    expect([code, stderr.includes('E_USAGE')]).toEqual([2, true])
  })
})

import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'

const policy = 'version: "2.0"\ntools: { allow: [read], deny: [drop] }\nenforcement: { unconstrained_tools: allow }\n'
const good = [{ trace: 'a', tool: 'read', args: {} }]
const files = {
  'policy.yaml': policy,
  'traces/a.jsonl': good,
  'traces/aw_info.json': '{"engine_id":"x","run_id":7}',
  'traces/usage.json': '{"tokens":1}',
}
const check = (argv: readonly string[], more = {}) =>
  runCli(['check', '--format', 'json', ...argv], { cwd: folderWith({ ...files, ...more }) })

describe('a JSON file that is not a trace, in a folder of traces', () => {
  it('stops the check', async () => {
    const { code, stdout } = await check([])
    expect([code, JSON.parse(stdout).errors.map((error: { code: string }) => error.code)]).toEqual([
      2,
      ['E_TRACE_FORMAT'],
    ])
  })

  it.each([['--skip-unknown'], ['--lenient']])(
    'is passed over with %s, with one warning that counts and names such files',
    async (flag) => {
      const { code, stdout } = await check([flag])
      const { verdict, findings, traces } = JSON.parse(stdout)
      expect([code, verdict, traces.calls]).toEqual([0, 'pass', 1])
      expect(findings).toMatchObject([{ level: 'warning', rule: 'W_FILE_SKIPPED' }])
      expect(findings[0].message).toContain(
        '2 files of no known trace format, not read: traces/aw_info.json, traces/usage.json',
      )
      expect(traces.skipped).toEqual([{ reason: 'file of no known trace format', count: 2 }])
    },
  )

  it('is passed over in the library', async () => {
    const { validate } = await import('../../src/index.js')
    const cwd = folderWith(files)
    await expect(validate('policy.yaml', 'traces', { cwd })).rejects.toThrow('E_TRACE_FORMAT')
    for (const options of [{ skipUnknown: true }, { lenient: true }]) {
      const { passed, counts } = await validate('policy.yaml', 'traces', { cwd, ...options })
      expect([passed, counts.warning]).toEqual([true, 1])
    }
  })

  it('does not hide what the others break', async () => {
    const { code, stdout } = await check(['--traces', 'traces/*', '--lenient'], {
      'traces/b.jsonl': [{ tool: 'drop', args: {} }],
    })
    expect([code, JSON.parse(stdout).findings[0].rule]).toEqual([1, 'E_TOOL_DENIED'])
  })

  it('is an error where it is named itself', async () => {
    const { code } = await check(['--skip-unknown', '--traces', 'traces/a.jsonl', 'traces/usage.json'])
    expect(code).toBe(2)
  })

  it('leaves no evidence if there is nothing else', async () => {
    const { code, stdout } = await check(['--skip-unknown', '--traces', 'traces/*.json'])
    expect([code, JSON.parse(stdout).verdict]).toEqual([5, 'no-evidence'])
  })

  it('can be excluded', async () => {
    const { code, stdout } = await check(['--traces', 'traces', '!traces/*.json'])
    const { verdict, findings, traces } = JSON.parse(stdout)
    expect([code, verdict, findings]).toEqual([0, 'pass', []])
    expect(traces.skipped).toEqual([{ reason: 'file excluded by a pattern', count: 2 }])
  })

  it('can be excluded from the usual places, as a flag or a word', async () => {
    for (const argv of [['--traces', '!**/*.json'], ['!**/*.json']]) expect((await check(argv)).code).toBe(0)
  })
})

it('says in words what was found and not read', async () => {
  const cwd = folderWith({
    'policy.yaml': policy,
    'traces/a.jsonl': good,
    'traces/notes.txt': 'x',
    'traces/log.txt': 'x',
  })
  const { stdout } = await runCli(['check'], { cwd })
  expect(stdout).toContain(
    '2 files with another ending than .jsonl, .ndjson, .json, .traj, .eval, .gz, .zst or .parquet',
  )
  const imported = await runCli(['trace', 'import', '--input', 'traces', '--out-trace', '-'], { cwd })
  expect(imported.stderr).toContain('Left out: 2 files with another ending')
})

it('reads an upper-case ending and a trajectory in a folder', async () => {
  const run = { history: [], trajectory: [{ action: 'ls', observation: 'a' }], info: {} }
  const cwd = folderWith({
    'policy.yaml': policy,
    'tr/B.JSONL': [{ tool: 'drop', args: {} }],
    'tr/run.traj': JSON.stringify(run),
  })
  const { code, stdout } = await runCli(['check', '--traces', 'tr', '--format', 'json'], { cwd })
  expect([code, JSON.parse(stdout).traces.calls]).toEqual([1, 2])
})

import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reporters } from '../../src/reporters/index.js'
import { HostileWords, hostilePolicy, hostileTraces } from '../support/hostile-traces.js'
import { folderWith, runCli } from '../support/run-cli.js'
import { workflowCommands } from '../support/workflow-commands.js'

/**
 * Workflows run the command line, too, and the runner reads both of its streams. Of these commands only one format is made of
 * commands. `policy migrate` prints the file that it is given, comments and all, as `cat` would: it is not among them.
 */
const lines: readonly (readonly string[])[] = [
  ...Object.keys(reporters).map((format) => ['check', '--format', format]),
  ['validate'],
  ['coverage'],
  ['trace', 'import', '--input', 'traces', '--out-trace', '-'],
  ['policy', 'validate', 'policy.yaml'],
  ['policy', 'validate', 'broken.yaml'],
  ['policy', 'migrate', '--check', 'policy.yaml'],
  ['policy', 'migrate', 'broken.yaml'],
  ['policy', 'init', '--traces', 'traces'],
  ['check', '--policy', 'broken.yaml'],
  ['check', '--policy', 'broken.yaml', '--format', 'json'],
  ['check', '--traces', 'unreadable.json'],
  ['evidence', 'export', '--output', 'evidence.tar.gz'],
  ['evidence', 'show', 'evidence.tar.gz'],
  ['evidence', 'show', 'evidence.tar.gz', '--format', 'json'],
  ['evidence', 'lint', 'evidence.tar.gz'],
  ['evidence', 'verify', 'evidence.tar.gz', 'policy.yaml'],
  ['explain'],
]

describe.each([1, 2, 3, 4, 5, 6])('hostile seed %i', (seed) => {
  const words = new HostileWords(seed * 77_777)
  const cwd = folderWith({
    'policy.yaml': hostilePolicy(words),
    'broken.yaml': `${hostilePolicy(words).slice(0, -40)}\n${words.text(20)}`,
    'unreadable.json': words.text(40),
    [`traces/${words.fileName()}.jsonl`]: hostileTraces(words, 60),
  })

  test.each(lines)('assay %s %s %s %s: no line is a command that was not meant', async (...argv) => {
    const { stdout, stderr, code } = await runCli(
      argv.filter((word) => word !== undefined),
      { cwd },
    )
    // Only what cannot be read is wrong input: the other commands have done their work.
    const unreadable = argv.some((word) => /broken|unreadable|verify/.test(word ?? ''))
    expect([0, 1, 5, ...(unreadable ? [2] : [])]).toContain(code)
    const meant = argv.includes('github') ? /^(error|warning|notice)$/ : /^$/
    for (const reading of ['ordinal', 'linguistic'] as const) {
      expect(workflowCommands(stderr, reading)).toEqual([])
      for (const { form, command } of workflowCommands(stdout, reading))
        expect([form, command]).toEqual(['::', expect.stringMatching(meant)])
    }
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
  })

  test('on a terminal there are our colours and no other sequence', async () => {
    const { stdout } = await runCli(['check'], { cwd, tty: true, env: { TERM: 'xterm' } })
    const sequences = new Set(stdout.match(/\u001b\[[^m]*m/g))
    expect([...sequences].length).toBeGreaterThan(3)
    for (const sequence of sequences) expect(sequence).toMatch(/^\u001b\[\d{1,2}m$/)
    expect(stdout.replaceAll(/\u001b\[\d{1,2}m/g, '')).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
  })

  test('leaves nothing behind', () => rmSync(cwd, { recursive: true }))
})

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../support/built-cli.js'
import { folderWith } from '../support/run-cli.js'

const policy = 'version: "2.0"\ntools: { deny: [drop] }\nenforcement: { unconstrained_tools: allow }\n'

/** A line of a shell, with the built program as `"$@"`. */
function shell(line: string, argv: readonly string[], calls = 1) {
  const cwd = folderWith({ 'policy.yaml': policy })
  const traces = Array.from({ length: calls }, (_, i) => `${JSON.stringify({ trace: `t${i}`, tool: `read_${i}` })}\n`)
  writeFileSync(join(cwd, 't.jsonl'), traces.join(''))
  const program = [process.execPath, `${root}dist/cli/index.js`, ...argv]
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line, 'assay', ...program], { cwd, encoding: 'utf8' })
  return { status, stdout, stderr, read: (name: string) => readFileSync(join(cwd, name), 'utf8') }
}

describe('standard output that takes nothing more', () => {
  it.each([
    ['text', ['check', 't.jsonl']],
    ['json', ['check', 't.jsonl', '--format', 'json']],
    ['help', ['--help']],
    ['traces', ['trace', 'import', '--input', 't.jsonl', '--out-trace', '-']],
  ])('on a full disk is an output that was not written, and never a verdict: %s', (_, argv) => {
    const { status, stderr } = shell('"$@" > /dev/full', argv)
    expect(stderr).toContain('E_OUTPUT_WRITE')
    expect(stderr).toContain('Standard output cannot be written: ENOSPC')
    expect(stderr).not.toMatch(/\n {4}at /)
    expect(status).toBe(2)
  })

  it('does not end in the middle of a report without a word', () => {
    // The system takes a part of what does not fit, and says how much it was.
    const full = shell('trap "" XFSZ; ulimit -f 4; "$@" > out', ['check', 't.jsonl', '--format', 'json'], 300)
    expect(full.stderr).toContain('E_OUTPUT_WRITE')
    expect(full.status).toBe(2)
    const room = shell('"$@" > out', ['check', 't.jsonl', '--format', 'json'], 300)
    expect(room.status).toBe(0)
    expect(JSON.parse(room.read('out')).traces.calls).toBe(300)
    expect(room.read('out').length).toBeGreaterThan(full.read('out').length)
  })

  it('says in the exit code what nobody is left to read', () => {
    expect(shell('"$@" > /dev/full 2> /dev/full', ['check', 't.jsonl']).status).toBe(2)
    expect(shell('"$@" > /dev/full 2>&-', ['check', 't.jsonl']).status).toBe(2)
  })

  it('keeps the verdict where the reader has gone', () => {
    expect(shell('"$@" | true; exit "${PIPESTATUS[0]}"', ['check', 't.jsonl'], 3000).status).toBe(0)
    expect(shell('"$@" >&- 2>&-', ['check', 't.jsonl']).status).toBe(0)
  })
})

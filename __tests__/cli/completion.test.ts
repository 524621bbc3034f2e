import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'

const script = async (shell: string) => (await runCli(['completion', shell])).stdout

/** What bash offers for a line, whose last word is being typed. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const file = join(folderWith({}), 'completion.bash')
  const line = ['assay', ...words].map((word) => `'${word}'`).join(' ')
  writeFileSync(
    file,
    `${await script('bash')}COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _assay; printf '%s\\n' "\${COMPREPLY[@]}"\n`,
  )
  return execFileSync('bash', [file], { encoding: 'utf8' })
    .split('\n')
    .filter((word) => word !== '')
}

describe('completion in bash', () => {
  it('of commands', async () => {
    expect(await offered('che')).toEqual(['check'])
    expect(await offered('')).toEqual(expect.arrayContaining(['check', 'waive', 'policy', 'evidence', 'version']))
    expect(await offered('policy', 'mi')).toEqual(['migrate'])
  })

  it('of the flags of a command', async () => {
    expect(await offered('check', '--verb')).toEqual(['--verbose'])
    expect(await offered('policy', 'migrate', '--')).toEqual(expect.arrayContaining(['--write', '--check', '--help']))
    expect(await offered('policy', 'migrate', '--verb')).toEqual([])
  })

  it('of the values of a flag', async () => {
    expect(await offered('check', '--fail-on', '')).toEqual(['error', 'warning', 'note', 'none'])
    expect(await offered('check', '--fail-on', 'w')).toEqual(['warning'])
  })

  it('leaves files to the shell', async () => {
    expect(await offered('check', 'tra')).toEqual([])
    expect(await offered('check', '--policy', 'pol')).toEqual([])
  })
})

it('the scripts are such as their shells read', async () => {
  expect(await script('zsh')).toContain('bashcompinit')
  const fish = await script('fish')
  expect(fish).toContain(
    "complete -c assay -n '__fish_seen_subcommand_from policy; and __fish_seen_subcommand_from migrate' -l write -d ",
  )
  expect(fish).toContain("-l fail-on -x -a 'error warning note none'")
  for (const [shell, text] of [
    ['zsh', await script('zsh')],
    ['fish', fish],
  ] as const) {
    const { error, status, stderr } = spawnSync(shell, ['-n'], { input: text, encoding: 'utf8' })
    if (error === undefined) expect([status, stderr]).toEqual([0, ''])
  }
})

it('knows its shells', async () => {
  for (const argv of [[], ['powershell'], ['bash', 'zsh']]) {
    const { code, stderr } = await runCli(['completion', ...argv])
    expect([code, stderr.includes('Name one of bash, zsh, fish.')]).toEqual([2, true])
  }
})

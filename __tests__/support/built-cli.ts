import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** `dist/cli/index.js`, as a user runs it: a process of its own, from the root of the repository. `npm run bundle` builds it. */
export function builtCli(
  argv: readonly string[],
  setting: {
    readonly cwd?: string
    readonly stdin?: string | Buffer
    readonly env?: Readonly<Record<string, string>>
  } = {},
): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
  // npx, which may have started the tests, did not start this.
  const { FORCE_COLOR: _, npm_command: __, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}dist/cli/index.js`, ...argv], {
    cwd: setting.cwd ?? root,
    env: { ...env, ...setting.env },
    input: setting.stdin ?? '',
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

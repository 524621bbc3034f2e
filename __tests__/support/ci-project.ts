import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './built-cli.js'
import { temporaryFolder } from './trace-file.js'

/** What the agent's tests do, and what the main branch has kept. */
export interface Situation {
  /** The traces that the tests write before they end. */
  readonly traces: readonly ('good' | 'bad')[]
  /** The tests' own exit code. */
  readonly tests: number
  /** The text of the main branch's baseline; absent = it has none. */
  readonly baseline?: string | undefined
}

/** The name under which the files of docs/ci run Assay: it works without anything published. */
const npxArguments = '--yes github:your-org/assay-action#v1'

/**
 * A project as a CI system checks it out. `npm`, `npx`, `curl` and the system's agent are programs of ours: the first
 * writes the traces, the second runs the built command line, the others hand over the baseline.
 */
export class CiProject {
  readonly folder = temporaryFolder()
  readonly env: NodeJS.ProcessEnv

  constructor({ traces, tests, baseline }: Situation) {
    const airline = join(root, 'examples/airline')
    cpSync(join(airline, 'policy.yaml'), join(this.folder, 'policy.yaml'))
    const bin = join(this.folder, '.bin')
    mkdirSync(bin)
    const kept = join(this.folder, '.bin/kept.json')
    if (baseline !== undefined) writeFileSync(kept, baseline)
    const copies = traces.map((name) => `cp '${airline}/traces/${name}.jsonl' traces/`)
    const programs = {
      npm: `[ "$1" = test ] || exit 0\nmkdir -p traces\n${copies.join('\n')}\nexit ${tests}`,
      npx: `[ "$1 $2" = '${npxArguments}' ] || { echo "npx $*" >&2; exit 99; }\nshift 2\nexec '${process.execPath}' '${join(root, 'dist/cli/index.js')}' "$@"`,
      curl: `echo "curl $*" >>.bin/asked
case "$*" in
  *state=passed*) [ -f '${kept}' ] && echo '[{"id":"b-1"}]' || echo '[]' ;;
  *--output*) [ -f '${kept}' ] || exit 22; while [ "$1" != --output ]; do shift; done; cp '${kept}' "$2" ;;
esac`,
      'buildkite-agent': `echo "buildkite-agent $*" >>.bin/asked
case "$1" in
  artifact) mkdir -p base/assay && cp '${kept}' base/assay/baseline.json ;;
  annotate) cat >.bin/annotation ;;
esac`,
    }
    for (const [name, text] of Object.entries(programs)) this.program(name, text)
    this.env = { PATH: `${bin}:${process.env.PATH}`, HOME: this.folder, NO_COLOR: '1', CI: 'true' }
  }

  /** Puts a program before those of the machine. */
  program(name: string, script: string): void {
    const path = join(this.folder, '.bin', name)
    writeFileSync(path, `#!/bin/sh\n${script}\n`)
    chmodSync(path, 0o755)
  }

  /** What a step of the system restored before the script. */
  put(path: string, content: string): void {
    mkdirSync(resolve(this.folder, path, '..'), { recursive: true })
    writeFileSync(join(this.folder, path), content)
  }

  /** A file that the job left; empty if it left none. */
  read(path: string): string {
    return existsSync(join(this.folder, path)) ? readFileSync(join(this.folder, path), 'utf8') : ''
  }

  run(shell: readonly string[], script: string, env: Readonly<Record<string, string>> = {}) {
    const [program = 'sh', ...flags] = shell
    const { status, stdout, stderr } = spawnSync(program, [...flags, '-c', script], {
      cwd: this.folder,
      env: { ...this.env, ...env },
      encoding: 'utf8',
    })
    return { code: status, output: stdout + stderr }
  }
}

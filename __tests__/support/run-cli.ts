import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/run.js'

export interface CliRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface CliSetting {
  readonly cwd?: string
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly tty?: boolean
  readonly columns?: number
  /** What a person typed to have the program. */
  readonly command?: string
  /** Ends `--watch`. */
  readonly ended?: AbortSignal
  /** Hears what is written, while it is. */
  readonly onWrite?: (text: string) => void
}

/** Runs the program in this process, as `main.ts` does. */
export async function runCli(argv: readonly string[], setting: CliSetting = {}): Promise<CliRun> {
  const stdout = memory(setting.tty, setting.onWrite, setting.columns)
  const stderr = memory(setting.tty, setting.onWrite)
  const code = await run(argv, {
    stdin: Readable.from([Buffer.from(setting.stdin ?? '')]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: setting.env ?? {},
    cwd: setting.cwd ?? process.cwd(),
    today: '2026-01-15',
    command: setting.command,
    ended: setting.ended,
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

/** A new folder with these files: text, or values as JSON lines. */
export function folderWith(files: Readonly<Record<string, string | readonly unknown[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    const text = typeof content === 'string' ? content : content.map((value) => `${JSON.stringify(value)}\n`).join('')
    writeFileSync(join(folder, name), text)
  }
  return folder
}

function memory(tty = false, onWrite: (text: string) => void = () => {}, columns?: number) {
  let text = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk)
      onWrite(String(chunk))
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY: tty, ...(columns !== undefined && { columns }) }), text: () => text }
}

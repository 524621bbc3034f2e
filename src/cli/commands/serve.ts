import { exitCodes } from '../../model/exit-code.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'

/** How often it is looked whether the other program is still there, in milliseconds. */
const parentWatch = 1000

export const serveCommand = defineCommand({
  name: 'serve',
  usage: '--stdio',
  about:
    'Serves another program over standard input and output: JSON-RPC 2.0, one message per line. The Python package uses it to avoid a new process per check. It ends when its input ends.',
  flags: { stdio: { kind: 'switch', does: 'Use standard input and output; the only transport.' } },
  examples: [{ line: 'assay serve --stdio', does: 'Answer until the input ends' }],
  async run({ flags, operands }, host, program) {
    if (!flags.stdio || operands.length > 0) {
      throw usageError('assay serve needs --stdio, and nothing else.', 'Write `assay serve --stdio`.')
    }
    // Standard output is the protocol's alone.
    console.log = console.error
    // Ctrl-C goes to the whole group; the program at the other end decides what it means.
    process.on('SIGINT', () => {})
    const { serve } = await import('../../serve/serve.js')
    await serve({ input: host.stdin, output: host.stdout, env: host.env, program, watchParent })
    return exitCodes.pass
  },
})

/** The end of the input says that the other program has gone, unless a child of it keeps the pipe open. */
function watchParent(pid: number): void {
  if (process.platform === 'win32' || process.ppid !== pid) return
  setInterval(() => {
    if (process.ppid !== pid) process.exit(exitCodes.pass)
  }, parentWatch).unref()
}

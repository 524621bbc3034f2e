import { isThread } from '../parallel/is-thread.js'
import { logText } from '../text/log-line.js'
import { run } from './run.js'

/** Milliseconds that a full pipe may keep us from ending. */
const flushTimeout = 2_000

let decided: number | undefined

/** An abandoned request may fail later, where nobody waits for it: that must not turn a verdict into a crash. */
function unhandledError(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  // The runner obeys commands on standard error, too.
  for (const line of text.split('\n')) process.stderr.write(`${logText(line, 500)}\n`)
  if (decided === undefined) process.exit(3)
}

async function main(): Promise<void> {
  // A log that nobody takes (a closed pipe, a full disk) is lost and decides nothing. Unheard, its error would be an
  // unhandled one, whose report to the same closed pipe would be the next.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  process.on('uncaughtException', unhandledError)
  process.on('unhandledRejection', unhandledError)
  // If all work vanished without an end, as when a callback threw, this is the end.
  process.on('exit', (code) => {
    if (code === 13) process.exitCode = decided ?? 3
  })
  const code = await run({
    now: new Date().toISOString(),
    decided: (exitCode) => {
      decided = exitCode
    },
  }).catch((error: unknown) => {
    unhandledError(error)
    return decided ?? 3
  })
  // Abandoned requests hold sockets open for minutes: nobody waits for them.
  setTimeout(() => process.exit(code), flushTimeout)
  process.stdout.write('', () => process.exit(code))
}

// A thread of this program begins here, too, in the bundle.
if (isThread()) await (await import('../parallel/work.js')).work()
else await main()

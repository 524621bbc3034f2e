import http from 'node:http'
import { logText } from '../text/log-line.js'
import { run } from './run.js'

/** Milliseconds that a full pipe may keep us from ending. */
const flushTimeout = 2_000

/** Self-hosted runners sit behind proxies; Node’s own `fetch` reads the environment only when asked to. */
function useProxyOfEnvironment(): void {
  const { setGlobalProxyFromEnv } = http as { readonly setGlobalProxyFromEnv?: () => unknown }
  if (['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => process.env[name]))
    setGlobalProxyFromEnv?.()
}

let decided: number | undefined

/** An abandoned request may fail later, where nobody waits for it: that must not turn a verdict into a crash. */
function unhandledError(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  // The runner obeys commands on standard error, too.
  for (const line of text.split('\n')) process.stderr.write(`${logText(line, 500)}\n`)
  if (decided === undefined) process.exit(3)
}

async function main(): Promise<number> {
  useProxyOfEnvironment()
  return run({
    env: process.env,
    cwd: process.cwd(),
    now: new Date().toISOString(),
    write: (text) => process.stdout.write(text),
    decided: (code) => {
      decided = code
    },
  })
}

process.on('uncaughtException', unhandledError)
process.on('unhandledRejection', unhandledError)
// If all work vanished without an end, as when a callback threw, this is the end.
process.on('exit', (code) => {
  if (code === 13) process.exitCode = decided ?? 3
})
const code = await main().catch((error: unknown) => {
  unhandledError(error)
  return decided ?? 3
})
// Abandoned requests hold sockets open for minutes: nobody waits for them.
setTimeout(() => process.exit(code), flushTimeout)
process.stdout.write('', () => process.exit(code))

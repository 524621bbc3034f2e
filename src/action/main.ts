import http from 'node:http'
import { run } from './run.js'

/** Milliseconds that a full pipe may keep us from ending. */
const flushPatience = 2_000

/** Self-hosted runners sit behind proxies; Node’s own `fetch` asks the environment only when it is told to. */
function useProxyOfEnvironment(): void {
  const { setGlobalProxyFromEnv } = http as { readonly setGlobalProxyFromEnv?: () => unknown }
  if (['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => process.env[name]))
    setGlobalProxyFromEnv?.()
}

async function main(): Promise<number> {
  try {
    useProxyOfEnvironment()
    return await run({
      env: process.env,
      cwd: process.cwd(),
      now: new Date().toISOString(),
      write: (text) => process.stdout.write(text),
    })
  } catch (error) {
    // Whatever this is, it is not text of a trace: the stack of our own bug.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return 3
  }
}

const code = await main()
// Abandoned requests hold sockets open for minutes: nobody waits for them.
setTimeout(() => process.exit(code), flushPatience)
process.stdout.write('', () => process.exit(code))

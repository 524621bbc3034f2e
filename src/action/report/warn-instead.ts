import { stripControl } from '../../text/strip-control.js'
import type { Log } from './log.js'

/** Does something that the verdict does not depend on: trouble with it, even our own bug, becomes a warning. */
export async function warnInstead<T>(log: Log, what: string, work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    log.annotate({ level: 'warning', message: `${what}: ${stripControl(why)}` })
    return undefined
  }
}

import type { CallSink } from '../../src/model/trace.js'
import { readTraceValues } from '../../src/traces/read-traces.js'

/** What is said in records, as `role@calls text`, with `~` where the other side is not recorded. */
export async function said(...records: readonly unknown[]): Promise<readonly string[]> {
  const found: string[] = []
  const sink: CallSink = {
    call() {},
    result() {},
    message: (run, { role, text, isOneSided }) =>
      void found.push(`${isOneSided ? '~' : ''}${role}@${run.calls} ${text}`),
  }
  await readTraceValues([...records], sink)
  return found
}

import type { CallSink } from '../../src/model/trace.js'
import { readTraceValues } from '../../src/traces/read-traces.js'

/** What is said in records, as `role@calls text`, with `~` where the other side is not recorded. */
export async function said(...records: readonly unknown[]): Promise<readonly string[]> {
  return (await heard(...records)).found
}

/** The same, with what the first run is known to hear, and what is known of it. */
export async function heard(...records: readonly unknown[]) {
  const found: string[] = []
  const sink: CallSink = {
    call() {},
    result() {},
    message: (run, { role, text, isOneSided }) =>
      void found.push(`${isOneSided ? '~' : ''}${role}@${run.calls} ${text}`),
  }
  const { runs } = await readTraceValues([...records], sink)
  const [run] = runs
  return { found, hears: [run?.hasUserMessages ?? false, run?.hasAssistantMessages ?? false], meta: run?.meta }
}

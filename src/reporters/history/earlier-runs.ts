import type { AssayResult } from '../../model/result.js'
import { plural } from '../../text/plural.js'
import { failingSince } from './history.js'
import { runName, verdictLine } from './run-phrases.js'

/** Runs in a sparkline, this one included. */
const drawn = 20

/** How a host shows a name that anybody may have written. */
type ShowName = (name: string) => string

/** `▁▁█▁ 3 of 4 runs passed`, this one included; absent where nothing earlier is known. */
export function runsPhrase({ history, verdict }: AssayResult): string | undefined {
  if (history === undefined || history.length === 0) return undefined
  const all = [...history.map((run) => run.verdict), verdict].slice(-drawn)
  const passed = all.filter((it) => it === 'pass').length
  return `${verdictLine(all)} ${passed} of ${plural(all.length, 'run')} passed`
}

/** Since when the runs before this one have been red, if they were; what follows the verdict. */
export function redPhrase({ history = [], verdict }: AssayResult, show: ShowName): string | undefined {
  const since = failingSince(history)
  const first = since && history[since.run]
  if (since === undefined || first === undefined || verdict === 'no-evidence') return undefined
  const [count, name] = [plural(since.runs, 'run'), show(runName(first))]
  return verdict === 'fail'
    ? `Red since ${name}: the ${since.runs === 1 ? 'run' : count} before this one failed, too.`
    : `Green again: the ${since.runs === 1 ? 'run' : count} before this one failed, since ${name}.`
}

import { mapTokens } from '../model/add-tokens.js'
import { exactNumber } from '../model/exact-number.js'
import { type ExactSum, lessBy, sumText } from '../model/exact-sum.js'
import type { JsonValue } from '../model/json.js'
import type { TraceRun } from '../model/trace.js'
import { type Tokens, type UsageFact, type UsageSums, usageFacts } from '../model/usage.js'

/** What was used in a run besides what its calls say themselves, as a line of the run; undefined where that is all. */
export function usageLine({ trace, usage, callUsage }: TraceRun): Record<string, JsonValue | undefined> | undefined {
  if (usage === undefined) return undefined
  const all = usage.sums()
  const ofCalls = callUsage?.sums()
  const sum = (fact: UsageFact) => besides(all.sums.get(fact), ofCalls?.sums.get(fact))
  const [turns, tokens, costUsd, durationMs] = usageFacts.map(sum)
  const atLeast = usageFacts.filter((fact) => all.unclear.has(fact) && !ofCalls?.unclear.has(fact))
  const times = timesIn(all, ofCalls)
  if (!turns && !tokens && !costUsd && !durationMs && atLeast.length === 0 && times === undefined) return undefined
  return {
    ...{ type: 'usage', trace },
    usage: {
      ...(tokens && {
        ...(tokens.input !== undefined && { input_tokens: tokens.input }),
        ...(tokens.cached !== undefined && { cached_input_tokens: tokens.cached }),
        ...(tokens.output !== undefined && { output_tokens: tokens.output }),
        total_tokens: tokens.total,
      }),
      ...(costUsd && { cost_usd: costUsd.total }),
    },
    ...(turns && { turns: turns.total }),
    ...(durationMs && { durationMs: durationMs.total }),
    ...(atLeast.length > 0 && { atLeast }),
    ...times,
  }
}

function besides(all: Tokens<ExactSum> | undefined, ofCalls: Tokens<ExactSum> | undefined) {
  if (all === undefined) return undefined
  const rest: Tokens<ExactSum> = ofCalls
    ? {
        total: lessBy(all.total, ofCalls.total),
        input: all.input && lessBy(all.input, ofCalls.input ?? 0),
        output: all.output && lessBy(all.output, ofCalls.output ?? 0),
        cached: all.cached && lessBy(all.cached, ofCalls.cached ?? 0),
      }
    : all
  const written = mapTokens(rest, (sum) => exactNumber(sumText(sum)) as number)
  return ofCalls && written.total === 0 ? undefined : written
}

/** Moments that no call has. */
function timesIn({ from, to }: UsageSums, ofCalls: UsageSums | undefined) {
  if (from === undefined || (from === ofCalls?.from && to === ofCalls?.to)) return undefined
  return { timestamp: from, until: to === from ? undefined : to }
}

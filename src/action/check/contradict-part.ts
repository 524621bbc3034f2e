import { callRuleCodes } from '../../evaluate/calls/call-rules.js'
import type { BundleRecount } from '../../evidence/inspect/recount-bundle.js'
import type { CallRecount } from '../../evidence/inspect/recount-calls.js'
import { eventName, maxName } from '../../evidence/run/decision-data.js'
import type { Partial } from '../../merge/partial.js'
import { oncePerTool } from '../../model/once-per-tool.js'
import type { RuleRow } from '../../model/outcome.js'
import type { ReadPartial } from './read-partials.js'

/**
 * What a partial result says that its evidence does not: half a sentence about the evidence; undefined if the two agree
 * in policy, trace files, calls, tools, traces, codes and rules, and the evidence names this very partial result.
 */
export function contradictionIn(
  { partial, sha256 }: Pick<ReadPartial, 'partial' | 'sha256'>,
  bundle: BundleRecount,
  recount: CallRecount,
): string | undefined {
  if (bundle.policy !== partial.policy.digest) return 'it was recorded under another policy'
  const digests = partial.files.map((file) => file.sha256).sort()
  if (bundle.files.join() !== digests.join()) return 'it covers other trace files'
  const calls = bundle.stated?.calls
  if (calls !== partial.calls) return `it holds ${String(calls)} calls, not ${partial.calls}`
  const traces = new NamedTraces(partial)
  const found =
    tools(partial, recount) ??
    traces.contradiction(recount) ??
    codes(partial, recount, traces.exact) ??
    rules(partial, recount, traces.exact)
  if (found !== undefined) return found
  const named = bundle.stated?.partial_sha256
  return named === undefined || named === sha256 ? undefined : 'it was written with another partial result'
}

/** A name of the partial result as events have it. Both sides without secrets: one may redact more than the other. */
function plain(name: string): string {
  return eventName(name, 'values').name
}

/** The same of a name in an event; a long one is cut already. */
function plainHeld(name: string): string {
  return name.length <= maxName ? plain(name) : name
}

function tools(partial: Partial, recount: CallRecount): string | undefined {
  const [stated, held] = [new Map<string, number>(), new Map<string, number>()]
  const add = (to: Map<string, number>, name: string, calls: number) => to.set(name, (to.get(name) ?? 0) + calls)
  for (const { tool, calls } of partial.tools) add(stated, plain(tool), calls)
  for (const [tool, calls] of recount.tools) add(held, plainHeld(tool), calls)
  const isEqual = [...stated].every(([tool, calls]) => held.get(tool) === calls)
  const others = [...held].filter(([tool]) => !stated.has(tool)).reduce((sum, [, calls]) => sum + calls, 0)
  const same = isEqual && others === (partial.furtherCalls ?? 0)
  return same ? undefined : 'its tools or their call counts differ'
}

/** The traces of a partial result, by the names that events give them; of some a partial result keeps the digest only. */
class NamedTraces {
  readonly #names: ReadonlySet<string>
  readonly #digests: number
  /** Whether every trace has a name of its own on both sides, so that counts of traces can be compared. */
  readonly exact: boolean

  constructor(private readonly partial: Pick<Partial, 'traceIds' | 'tracesWithCalls' | 'rules'>) {
    const named = partial.traceIds.filter((id) => !/^sha256:[0-9a-f]{64}$/.test(id))
    this.#names = new Set(named.map(plain))
    this.#digests = partial.traceIds.length - named.length
    this.exact = this.#digests === 0 && this.#names.size === named.length
  }

  contradiction({ called, traces }: CallRecount): string | undefined {
    const names = new Set([...traces].map(plainHeld))
    const others = [...names].filter((name) => !this.#names.has(name)).length
    if (others > this.#digests) return 'it covers other traces'
    // Every trace has an outcome of every sequence rule.
    const complete = this.partial.rules.length > 0
    if (complete && [...this.#names].some((name) => !names.has(name))) return 'it omits traces'
    if (complete && this.#digests > 0 && others === 0) return 'it omits traces'
    const { tracesWithCalls } = this.partial
    const fits = this.exact ? called.size === tracesWithCalls : called.size <= tracesWithCalls
    return fits ? undefined : `it holds calls of ${called.size} traces, not of ${tracesWithCalls}`
  }
}

function codes({ logs, callRules }: Partial, recount: CallRecount, exact: boolean): string | undefined {
  const total = new Map(logs.map((log) => [log.rule, log.total]))
  for (const { rule: code, violated } of callRules) {
    const held = recount.codes.get(code)
    const found = total.get(code) ?? 0
    // A log counts some codes once a tool, whatever the calls.
    if (!oncePerTool.has(code) && (held?.calls ?? 0) !== found)
      return `it holds ${held?.calls ?? 0} calls with ${code}, not ${found}`
    if (exact && (held?.traces.size ?? 0) !== violated)
      return `it holds ${held?.traces.size ?? 0} traces with ${code}, not ${violated}`
  }
  const strange = [...recount.codes.keys()].some((code) => !callRuleCodes.some((known) => known === code))
  return strange ? 'it contains codes that calls cannot have' : undefined
}

function rules({ rules: rows }: Partial, recount: CallRecount, exact: boolean): string | undefined {
  const held = recount.rules
  const stated = new Set(rows.map(({ rule }) => plain(rule)))
  if ([...held.keys()].some((rule) => !stated.has(plainHeld(rule)))) return 'it has other rules'
  for (const row of rows) {
    const found = held.get(plain(row.rule))
    if ((found?.violated ?? 0) !== row.violated)
      return `a sequence rule is broken ${found?.violated ?? 0} times in it, not ${row.violated}`
    const differs = (key: keyof Omit<RuleRow, 'rule'>) => (found?.[key] ?? 0) !== row[key]
    if (exact && (['held', 'notExercised', 'notEvaluable'] as const).some(differs))
      return 'a sequence rule has another outcome in it'
  }
  return undefined
}

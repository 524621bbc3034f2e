import { type Behaviour, behaviourLimits, pairKey } from '../baseline/behaviour.js'
import { baselineCodes } from '../codes/baseline-codes.js'
import type { OpenChecks } from '../evaluate/calls/argument-use.js'
import { joinTrials } from '../evaluate/cases/tally-trials.js'
import { joinFacts } from '../evaluate/facts/tally-facts.js'
import { compareFound, maxFindings } from '../evaluate/findings/finding-log.js'
import { type RawFinding, rawFinding } from '../evaluate/findings/raw-finding.js'
import type { CaseTally } from '../evaluate/tally-cases.js'
import { oncePerTool } from '../model/once-per-tool.js'
import type { RuleRow } from '../model/outcome.js'
import type { Policy } from '../model/policy.js'
import { AssayError } from '../model/problem.js'
import { logText } from '../text/log-line.js'
import { joinTallies } from './join-tallies.js'
import { keepTimelines, memoryOf, placedTimeline } from './kept-timelines.js'
import { compareFiles, compareProblems, type Partial, type PartialLog } from './partial.js'

/**
 * One partial result of several, of one policy. Neither order nor grouping matters, and the whole is what one machine would have
 * collected from all traces.
 *
 * @param areOfSameFiles each has traces of the same files, of which all have read every line
 * @throws {AssayError} `E_TRACE_SPLIT` if two hold the same trace
 */
export function combinePartials(
  partials: readonly [Partial, ...Partial[]],
  policy: Policy,
  { areOfSameFiles = false } = {},
): Partial {
  refuseSplitTraces(partials)
  const [first] = partials
  const { files, placeOf } = areOfSameFiles ? sumFiles(partials) : joinFiles(partials)
  const problems = partials
    .flatMap((partial, i) => partial.problems.map((problem) => ({ ...problem, file: placeOf(i, problem.file) })))
    .sort(compareProblems)
  const omitted = [
    ...partials.flatMap(({ problemsOmitted }) => problemsOmitted),
    ...problems.slice(maxFindings).map(({ code }) => ({ code, count: 1 })),
  ]
  const { matched, unmatched } = joinPatterns(partials)
  const logs = joinLogs(partials, placeOf)
  const memory = memoryOf(
    partials.flatMap(({ timelines }, i) =>
      timelines.map((timeline) => placedTimeline(timeline, (file) => placeOf(i, file))),
    ),
  )
  return {
    schema: 'assay.partial.v3',
    policy: first.policy,
    files,
    traceIds: partials.flatMap(({ traceIds }) => traceIds).sort(),
    tracesWithCalls: sum(partials, ({ tracesWithCalls }) => tracesWithCalls),
    calls: sum(partials, ({ calls }) => calls),
    skipped: [
      ...addUp(
        partials.flatMap(({ skipped }) => skipped),
        ({ reason }) => reason,
        ({ count }) => count,
      ),
    ].map(([reason, count]) => ({ reason, count })),
    problems: problems.slice(0, maxFindings),
    problemsOmitted: [
      ...addUp(
        omitted,
        ({ code }) => code,
        ({ count }) => count,
      ),
    ].map(([code, count]) => ({
      code: code as (typeof omitted)[number]['code'],
      count,
    })),
    unmatched,
    matched,
    rules: addRows(partials.map(({ rules }) => rules)),
    callRules: addRows(partials.map(({ callRules }) => callRules)),
    logs,
    tools: [
      ...addUp(
        partials.flatMap(({ tools }) => tools),
        ({ tool }) => tool,
        ({ calls }) => calls,
      ),
    ].map(([tool, calls]) => ({ tool, calls })),
    ...furtherCalls(partials),
    argumentUse: partials.map(({ argumentUse }) => argumentUse).reduce(stillOpen),
    cases: joinCases(partials.flatMap(({ cases }) => cases)),
    facts: joinFacts(partials.map(({ facts }) => facts)),
    ...(policy.cases && { trials: joinTrials(partials.flatMap(({ trials = [] }) => trials)) }),
    behaviour: joinBehaviour(partials.map(({ behaviour }) => behaviour)),
    ...joinSamples(partials),
    timelines: keepTimelines(memory, { files, logs }, policy, (file) => file),
  }
}

function furtherCalls(partials: readonly Partial[]): Pick<Partial, 'furtherCalls'> {
  const calls = sum(partials, (partial) => partial.furtherCalls ?? 0)
  return calls > 0 ? { furtherCalls: calls } : {}
}

/** @throws {AssayError} `E_PARTIAL_SAMPLE` where not all drew their traces in the same way */
function joinSamples(partials: readonly Partial[]): Pick<Partial, 'sample'> {
  const samples = partials.map(({ sample }) => sample)
  const ways = new Set(samples.map((sample) => JSON.stringify([sample?.percent, sample?.seed])))
  if (ways.size > 1)
    throw new AssayError({
      code: 'E_PARTIAL_SAMPLE',
      level: 'error',
      message: 'The partial results are of samples that were drawn in different ways, or some of all traces.',
      remedy: baselineCodes.E_PARTIAL_SAMPLE.remedy,
    })
  const [first] = samples
  if (!first) return {}
  const drawn = samples.flatMap((sample) => sample ?? [])
  return { sample: { ...first, traces: sum(drawn, ({ traces }) => traces), of: sum(drawn, ({ of }) => of) } }
}

/** At most this many split traces are named. */
const namedTraces = 5

function refuseSplitTraces(partials: readonly Partial[]): void {
  const seen = new Set<string>()
  const split = new Set<string>()
  for (const { traceIds } of partials) {
    for (const id of traceIds) {
      if (seen.has(id)) split.add(id)
      seen.add(id)
    }
  }
  if (split.size === 0) return
  const names = [...split].sort().slice(0, namedTraces)
  const more = split.size > names.length ? ` and ${split.size - names.length} more` : ''
  throw new AssayError({
    code: 'E_TRACE_SPLIT',
    level: 'error',
    message: `${split.size === 1 ? 'A trace is' : 'Traces are'} in more than one partial result: ${names.map((id) => logText(id, 120)).join(', ')}${more}.`,
    remedy: baselineCodes.E_TRACE_SPLIT.remedy,
  })
}

function joinFiles(partials: readonly Partial[]) {
  const all = partials.flatMap(({ files }, partial) => files.map((file, index) => ({ file, partial, index })))
  all.sort((a, b) => compareFiles(a.file, b.file))
  const places = partials.map((): number[] => [])
  all.forEach(({ partial, index }, place) => {
    ;(places[partial] as number[])[index] = place
  })
  return {
    files: all.map(({ file }) => file),
    placeOf: (partial: number, index: number) => places[partial]?.[index] ?? -1,
  }
}

function sumFiles(partials: readonly [Partial, ...Partial[]]) {
  const files = partials[0].files.map((file, place) => ({
    ...file,
    traces: sum(partials, (partial) => partial.files[place]?.traces ?? 0),
    calls: sum(partials, (partial) => partial.files[place]?.calls ?? 0),
  }))
  return { files, placeOf: (_: number, index: number) => index }
}

/** One machine may find what another looked for in vain: together they looked with success. */
function joinPatterns(partials: readonly Partial[]): Pick<Partial, 'matched' | 'unmatched'> {
  const matched = new Set(partials.flatMap((partial) => partial.matched))
  const unmatched = new Set(partials.flatMap((partial) => partial.unmatched))
  return { matched: [...matched].sort(), unmatched: [...unmatched].filter((pattern) => !matched.has(pattern)).sort() }
}

/** All have the same rules, in the same order: they are of one policy. */
function addRows(lists: readonly (readonly RuleRow[])[]): RuleRow[] {
  const [first = []] = lists
  return first.map(({ rule }, i) => {
    const rows = lists.map((list) => list[i] as RuleRow)
    return {
      rule,
      applicable: sum(rows, ({ applicable }) => applicable),
      held: sum(rows, ({ held }) => held),
      violated: sum(rows, ({ violated }) => violated),
      notExercised: sum(rows, ({ notExercised }) => notExercised),
      notEvaluable: sum(rows, ({ notEvaluable }) => notEvaluable),
    }
  })
}

function joinLogs(
  partials: readonly Partial[],
  placeOf: (partial: number, index: number) => number,
): readonly PartialLog[] {
  const logs = new Map<string, PartialLog[]>()
  partials.forEach((partial, i) => {
    for (const log of partial.logs) {
      const kept = log.kept.map((raw) =>
        rawFinding(raw.rule, raw.tool, placeOf(i, raw.file), raw.line, raw.column, raw),
      )
      logs.set(log.rule, [...(logs.get(log.rule) ?? []), { ...log, kept }])
    }
  })
  return [...logs].map(([rule, list]) => joinLog(rule, list)).sort((a, b) => (a.rule < b.rule ? -1 : 1))
}

function joinLog(rule: string, logs: readonly PartialLog[]): PartialLog {
  const sorted = logs.flatMap(({ kept }) => kept).sort(compareFound)
  const once = oncePerTool.has(rule)
  const kept = once ? firstPerTool(sorted) : sorted
  const tallies = joinTallies(logs, once)
  return {
    rule,
    // Without counts by kind, all that was found once a tool is kept.
    total: once ? Math.max(tallies.groups.length, kept.length) : sum(logs, ({ total }) => total),
    kept: kept.slice(0, maxFindings),
    ...tallies,
  }
}

function firstPerTool(sorted: readonly RawFinding[]): RawFinding[] {
  const first = new Map<string | undefined, RawFinding>()
  for (const raw of sorted) {
    const key = raw.key ?? raw.tool
    const known = first.get(key)
    if (known === undefined) first.set(key, raw)
    else if (known.leftToGate && !raw.leftToGate) first.set(key, { ...known, leftToGate: undefined })
  }
  return [...first.values()]
}

function stillOpen(a: readonly OpenChecks[], b: readonly OpenChecks[]): readonly OpenChecks[] {
  const others = new Map(b.map((open) => [open.tool, open]))
  return a.map(({ tool, properties, values }) => {
    const other = others.get(tool)
    const open = new Set(other?.properties)
    const openValues = new Map(other?.values.map(({ check, values }) => [check, new Set(values)]))
    return {
      tool,
      properties: properties.filter((check) => open.has(check)),
      values: values.flatMap(({ check, values }) => {
        const left = openValues.get(check)
        if (!left) return []
        const both = values.filter((value) => left.has(value))
        return both.length > 0 || left.size === 0 ? [{ check, values: both }] : []
      }),
    }
  })
}

function joinCases(cases: readonly CaseTally[]): CaseTally[] {
  const byName = new Map<string, CaseTally[]>()
  for (const tally of cases) byName.set(tally.case, [...(byName.get(tally.case) ?? []), tally])
  return [...byName]
    .map(([name, list]) => ({
      case: name,
      trials: sum(list, ({ trials }) => trials),
      broken: sum(list, ({ broken }) => broken),
      rules: [
        ...addUp(
          list.flatMap(({ rules }) => rules),
          ({ rule }) => rule,
          ({ broken }) => broken,
        ),
      ].map(([rule, broken]) => ({ rule, broken })),
    }))
    .sort((a, b) => (a.case < b.case ? -1 : 1))
}

/** Traces are disjoint, so counts of traces add up; lists keep the first of their names, as one machine would have. */
function joinBehaviour(list: readonly Behaviour[]): Behaviour {
  const cut = new Set(list.flatMap((behaviour) => behaviour.cut))
  const limited = <T>(entries: readonly T[], name: keyof typeof behaviourLimits): readonly T[] => {
    if (entries.length > behaviourLimits[name]) cut.add(name)
    return entries.slice(0, behaviourLimits[name])
  }
  const tools = grouped(
    list.flatMap((behaviour) => behaviour.tools),
    ({ tool }) => tool,
  )
  const order = grouped(
    list.flatMap((behaviour) => behaviour.order),
    pairKey,
  )
  const calls = new Map<number, number>()
  for (const entry of list.flatMap(({ callsPerTrace }) => callsPerTrace)) {
    calls.set(entry.calls, (calls.get(entry.calls) ?? 0) + entry.traces)
  }
  return {
    tools: limited(tools, 'tools').map(([tool, entries]) => ({
      tool,
      traces: sum(entries, ({ traces }) => traces),
      calls: sum(entries, ({ calls }) => calls),
      arguments: limited(
        [
          ...addUp(
            entries.flatMap((entry) => entry.arguments),
            ({ path }) => path,
            ({ traces }) => traces,
          ),
        ],
        'arguments',
      ).map(([path, traces]) => ({ path, traces })),
    })),
    order: limited(order, 'order').map(([, entries]) => {
      const [{ first, then }] = entries
      return { first, then, traces: sum(entries, ({ traces }) => traces), times: sum(entries, ({ times }) => times) }
    }),
    callsPerTrace: [...calls].map(([number, traces]) => ({ calls: number, traces })).sort((a, b) => a.calls - b.calls),
    cut: (['tools', 'arguments', 'order'] as const).filter((name) => cut.has(name)),
  }
}

function grouped<T>(items: readonly T[], key: (item: T) => string): [string, [T, ...T[]]][] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Sums by key, sorted by it. */
function addUp<T>(items: readonly T[], key: (item: T) => string, number: (item: T) => number): [string, number][] {
  return grouped(items, key).map(([name, group]) => [name, sum(group, number)])
}

function sum<T>(items: readonly T[], number: (item: T) => number): number {
  return items.reduce((total, item) => total + number(item), 0)
}

import type { Level } from '../../model/finding.js'
import type { RunRecord } from '../../model/run-record.js'
import { naturalOrder } from '../../text/natural-order.js'

/** A run, and where its record was found. */
export interface FoundRun {
  /** Below the one folder that was named. */
  readonly file: string
  /** Among the runs of the file. */
  readonly place: number
  /** The file is of this run, and not of a later one that remembers it. */
  readonly isOwn: boolean
  readonly record: RunRecord
}

export interface FoundRuns {
  readonly runs: readonly FoundRun[]
  readonly unreadable: readonly { readonly file: string; readonly why: string }[]
  /** JSON files that are neither results nor baselines. */
  readonly others: number
  /** Files beyond those that are read. */
  readonly filesOmitted: number
}

/** What `--format json` prints. `schemas/assay.history.v1.schema.json` describes it. */
export interface History {
  readonly schema: 'assay.history.v1'
  /** By name of the policy, sorted; at most 100. */
  readonly checks: readonly CheckHistory[]
  readonly checksOmitted: number
  /** What could not be read, at most 1,000. */
  readonly unreadable: FoundRuns['unreadable']
  readonly unreadableOmitted: number
  readonly others: number
  readonly filesOmitted: number
}

export interface CheckHistory {
  /** The name of the policy; agent-controlled it is not, but anybody's who can write a result. */
  readonly policy: string
  /** `name`: not every run says when it was, so that the names of the files decide. */
  readonly order: 'time' | 'name'
  /** Oldest first; at most 500, the newest. */
  readonly runs: readonly (RunRecord & { readonly file: string })[]
  readonly runsOmitted: number
  /** Only where the last run failed: the first of those that failed since the last that did not. */
  readonly failingSince?: { readonly run: number; readonly runs: number }
  /** Rules that a run broke, those broken in most runs first; at most 100. */
  readonly rules: readonly RuleHistory[]
  readonly rulesOmitted: number
  /** Cases that were flaky in a run, those flaky in most runs first; at most 100. */
  readonly flaky: readonly FlakyHistory[]
  readonly flakyOmitted: number
}

export interface RuleHistory {
  readonly rule: string
  /** In the last run that broke it. */
  readonly level: Level
  /** Indices into `runs`. */
  readonly broken: readonly { readonly run: number; readonly violated: number; readonly applicable: number }[]
}

export interface FlakyHistory {
  readonly case: string
  /** Indices into `runs`. */
  readonly flaky: readonly { readonly run: number; readonly broken: number; readonly trials: number }[]
}

const most = { checks: 100, runs: 500, rows: 100, unreadable: 1000 } as const

export function historyOf({ runs, unreadable, others, filesOmitted }: FoundRuns): History {
  const byPolicy = groupBy(runs, ({ record }) => record.policy.name)
  const names = [...byPolicy.keys()].sort()
  return {
    schema: 'assay.history.v1',
    checks: names.slice(0, most.checks).map((name) => checkHistory(name, byPolicy.get(name) ?? [])),
    checksOmitted: Math.max(0, names.length - most.checks),
    unreadable: unreadable.slice(0, most.unreadable),
    unreadableOmitted: Math.max(0, unreadable.length - most.unreadable),
    others,
    filesOmitted,
  }
}

function checkHistory(policy: string, found: readonly FoundRun[]): CheckHistory {
  const order = found.every(({ record }) => record.time !== undefined) ? 'time' : 'name'
  const byTime = (a: FoundRun, b: FoundRun) => (order === 'time' ? compare(a.record.time, b.record.time) : 0)
  const sorted = [...found].sort((a, b) => byTime(a, b) || naturalOrder(a.file, b.file) || a.place - b.place)
  const kept = sorted.slice(-most.runs)
  const records = kept.map(({ file, record }) => ({ ...record, file }))
  const rules = grouped(
    records,
    ({ rules }) => rules,
    ({ rule }) => rule,
  )
  const flaky = grouped(
    records,
    ({ flaky = [] }) => flaky,
    (row) => row.case,
  )
  const since = failingSince(records)
  return {
    policy,
    order,
    runs: records,
    runsOmitted: sorted.length - kept.length,
    ...(since !== undefined && { failingSince: since }),
    rules: rules.slice(0, most.rows).map(([rule, rows]) => ({
      rule,
      level: rows.at(-1)?.row.level ?? 'error',
      broken: rows.map(({ run, row: { violated, applicable } }) => ({ run, violated, applicable })),
    })),
    rulesOmitted: Math.max(0, rules.length - most.rows),
    flaky: flaky.slice(0, most.rows).map(([name, rows]) => ({
      case: name,
      flaky: rows.map(({ run, row: { broken, trials } }) => ({ run, broken, trials })),
    })),
    flakyOmitted: Math.max(0, flaky.length - most.rows),
  }
}

/** Rows of all runs by name, the name with most rows first. */
function grouped<Row>(
  records: readonly RunRecord[],
  rowsOf: (record: RunRecord) => readonly Row[],
  nameOf: (row: Row) => string,
) {
  const rows = records.flatMap((record, run) => rowsOf(record).map((row) => ({ run, row })))
  const byName = [...groupBy(rows, ({ row }) => nameOf(row))]
  return byName.sort(([a, of], [b, others]) => others.length - of.length || compare(a, b))
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** The failing runs at the end of a history, oldest first. */
export function failingSince(runs: readonly RunRecord[]): CheckHistory['failingSince'] {
  const green = runs.findLastIndex(({ verdict }) => verdict !== 'fail')
  return green === runs.length - 1 ? undefined : { run: green + 1, runs: runs.length - green - 1 }
}

function compare(a: string | undefined = '', b: string | undefined = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import { closed, count, digest, list, text } from './schema-parts.js'

/** Runs that a baseline remembers, itself included: the newest. */
export const maxRunRecords = 100

const percent = { type: 'number', minimum: 0, maximum: 100 } as const
const name = { ...text, maxLength: 10_000 } as const

/** One run of a history. */
export const runRecordSchema = closed(
  {
    verdict: { enum: ['pass', 'fail', 'no-evidence'] },
    policy: closed({ name, digest }),
    counts: closed({ error: count, warning: count, note: count }),
    traces: count,
    calls: count,
    rules: list(
      closed({ rule: name, level: { enum: ['error', 'warning', 'note'] }, violated: count, applicable: count }),
      20,
    ),
  },
  {
    commit: { type: 'string', maxLength: 200 },
    time: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z$' },
    tokens: count,
    costUsd: { type: 'number', minimum: 0, maximum: 1e12 },
    atLeast: list({ enum: ['tokens', 'costUsd'] }, 2),
    coverage: percent,
    rulesOmitted: count,
    cases: closed({ held: count, flaky: count, broken: count }),
    flaky: list(closed({ case: name, broken: count, trials: count }), 20),
  },
)

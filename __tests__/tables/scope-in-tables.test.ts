import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'
import { writeParquet } from '../support/write-parquet.js'

const policy =
  'version: "2.0"\ntools: { allow: [look, pay] }\nenforcement: { unconstrained_tools: allow }\nsequences: [{ type: before, first: look, then: pay }]\n'

interface Row {
  readonly session: string
  readonly tool: string
  /** Milliseconds since the beginning of 29 November. */
  readonly at: number
}

const start = Date.UTC(2026, 10, 29)
const hour = 3_600_000
const iso = (at: number) => new Date(start + at).toISOString()
const tuples = (rows: readonly Row[]) =>
  rows
    .map(
      ({ session, tool, at }) => `('${session.replaceAll("'", "''")}', '${tool}', TIMESTAMP '${iso(at).slice(0, -1)}')`,
    )
    .join(', ')
const tableOf = (rows: readonly Row[]) => `SELECT * FROM (VALUES ${tuples(rows)}) AS t(session, tool, timestamp)`
const linesOf = (rows: readonly Row[]) =>
  rows.map(({ session: trace, tool, at }) => `${JSON.stringify({ trace, tool, timestamp: iso(at) })}\n`).join('')

async function folder(rows: readonly Row[]): Promise<string> {
  const cwd = folderWith({ 'policy.yaml': policy, 'a.jsonl': linesOf(rows) })
  await writeParquet(join(cwd, 'a.parquet'), tableOf(rows))
  return cwd
}

async function check(cwd: string, ...flags: string[]) {
  const { stdout } = await runCli(['check', '--format', 'json', '--on-no-evidence', 'ignore', ...flags], { cwd })
  return JSON.parse(stdout)
}

/** What is the same whether calls come as rows or as lines. */
const shown = ({
  errors,
  verdict,
  counts,
  rules,
  window,
  sample,
  traces,
}: Record<string, never> & { traces: never }) => {
  const { traces: count, calls, skipped } = (traces ?? {}) as Record<string, unknown>
  return { errors, verdict, counts, rules, window, sample, count, calls, skipped }
}

const day = ['--since', '2026-11-29', '--until', '2026-11-30']

describe('sessions of a window or a sample', () => {
  it('are those of the same calls as lines, with the same counts of what was left out', async () => {
    const row = fc.record({
      session: fc.constantFrom('a', 'b', 'c', 'd', 'déjà vu', "o'clock"),
      tool: fc.constantFrom('look', 'pay'),
      at: fc.constantFrom(-30 * hour, -1, 0, 1, 5 * hour, 24 * hour - 1, 24 * hour, 50 * hour),
    })
    const scope = fc.constantFrom(
      day,
      ['--since', '2026-11-29'],
      [...day, '--watermark', '2h'],
      ['--sample', '50%'],
      ['--sample', '30', '--sample-seed', "x' OR true"],
      [...day, '--sample', '50%'],
      [...day, '--state', 'none.json'],
    )
    const property = fc.asyncProperty(
      fc.uniqueArray(row, { minLength: 1, maxLength: 12, selector: ({ session, at }) => `${session} ${at}` }),
      scope,
      async (rows, flags) => {
        // Rows of a table come in the order of their times.
        const cwd = await folder([...rows].sort((one, other) => one.at - other.at))
        const [table, lines] = [
          await check(cwd, '--traces', 'a.parquet', ...flags),
          await check(cwd, '--traces', 'a.jsonl', ...flags.map((flag) => (flag === 'none.json' ? 'other.json' : flag))),
        ]
        const now = (result: { window?: { until: string } }) =>
          flags.includes('--until') || !result.window ? result : { ...result, window: { ...result.window, until: '' } }
        expect(shown(now(table) as never)).toEqual(shown(now(lines) as never))
      },
    )
    await fc.assert(property, { numRuns: 25 })
  }, 120_000)

  /** A row that cannot be read, so that whoever reads it says so. */
  const unreadable = `SELECT 'old' AS session, 'look' AS tool, 'NaN'::DOUBLE AS args, TIMESTAMP '2026-11-01' AS timestamp
    UNION ALL SELECT 'new', 'look', 1, TIMESTAMP '2026-11-29 10:00:00'`

  it('alone are read', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    await writeParquet(join(cwd, 'a.parquet'), unreadable)
    const inAll = await check(cwd, '--traces', 'a.parquet')
    expect(JSON.stringify(inAll)).toContain('E_TRACE_PARSE')
    const windowed = await check(cwd, '--traces', 'a.parquet', ...day)
    expect(JSON.stringify(windowed)).not.toContain('E_TRACE_PARSE')
    expect(windowed.window).toMatchObject({ before: 1 })
    expect(windowed.traces.calls).toBe(1)
  })

  const nextDay = ['--since', '2026-11-30', '--until', '2026-12-01']
  const acrossMidnight = (late: string) =>
    `SELECT 's' AS session, 'c' AS id, 'pay' AS tool, 1::DOUBLE AS args, 'requested' AS phase, TIMESTAMP '2026-11-29 23:59:00' AS timestamp
    UNION ALL SELECT 's', ${late}, TIMESTAMP '2026-11-30 00:01:00'
    UNION ALL SELECT 'old', 'a', 'look', 1, 'executed', TIMESTAMP '2026-11-29 10:00:00'
    UNION ALL SELECT 'new', 'b', 'look', 1, 'executed', TIMESTAMP '2026-11-30 10:00:00'`
  const paidOn = async (late: string) => {
    const cwd = folderWith({ 'policy.yaml': policy })
    await writeParquet(join(cwd, 'a.parquet'), acrossMidnight(late))
    const nights = [
      await check(cwd, '--traces', 'a.parquet', ...day),
      await check(cwd, '--traces', 'a.parquet', ...nextDay),
    ]
    return nights.map(({ findings }) => findings.some(({ rule }: { rule: string }) => rule === 'before:look->pay'))
  }

  it.each([
    ['has no tool', `'d', NULL, 1, 'executed'`],
    ['has an empty one', `'d', '', 1, 'executed'`],
    ['cannot be read', `'d', 'look', 'NaN'::DOUBLE, 'executed'`],
  ])('are checked in the night of their last call where a row after it %s', async (_, late) => {
    expect(await paidOn(late)).toEqual([true, false])
  })

  it.each([
    ['another call', `'d', 'look', 1, 'executed'`],
    ['the same one', `'c', 'pay', 1, 'executed'`],
  ])('are checked in the night after where the row after midnight is %s', async (_, late) => {
    expect(await paidOn(late)).toEqual([false, true])
  })

  it.each([
    [`'look'`, false],
    ['NULL', true],
  ])('before the window are read where a row names no tool, as lines are: %s', async (tool, isSaid) => {
    const cwd = folderWith({ 'policy.yaml': policy })
    const old = `SELECT 'old' AS session, ${tool} AS tool, TIMESTAMP '2026-11-01' AS timestamp UNION ALL SELECT 'new', 'look', TIMESTAMP '2026-11-29 10:00:00'`
    await writeParquet(join(cwd, 'a.parquet'), old)
    expect(JSON.stringify(await check(cwd, '--traces', 'a.parquet', ...day)).includes('E_TRACE_PARSE')).toBe(isSaid)
  })

  it('are whole where a part of one stands in lines', async () => {
    const rows = [
      { session: 's', tool: 'look', at: -2 * hour },
      { session: 'old', tool: 'look', at: -2 * hour },
    ]
    const cwd = await folder(rows)
    writeFileSync(join(cwd, 'b.jsonl'), linesOf([{ session: 's', tool: 'pay', at: hour }]))
    const result = await check(cwd, '--traces', 'a.parquet', 'b.jsonl', ...day)
    expect(result.traces).toMatchObject({ traces: 1, calls: 2 })
  })

  it('are read where a row has no time: that it has none is said', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    const untimed = `SELECT 'old' AS session, 'look' AS tool, TIMESTAMP '2026-11-01' AS timestamp UNION ALL SELECT 'old', 'pay', NULL`
    await writeParquet(join(cwd, 'a.parquet'), untimed)
    expect(JSON.stringify(await check(cwd, '--traces', 'a.parquet', ...day))).toContain('E_TRACE_PARSE')
  })

  it('are read where a row has a time of a relative clock, which says nothing of their age', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    const rows = `SELECT 'mixed' AS session, 'look' AS tool, TIMESTAMP '1970-01-01 00:00:12' AS timestamp
      UNION ALL SELECT 'mixed', 'look', TIMESTAMP '2026-11-01' UNION ALL SELECT 'old', 'look', TIMESTAMP '2026-11-01'`
    await writeParquet(join(cwd, 'a.parquet'), rows)
    const result = await check(cwd, '--traces', 'a.parquet', ...day)
    expect(result.window).toMatchObject({ before: 1 })
    expect(result.traces).toMatchObject({ traces: 1, calls: 2 })
  })

  it('are known by times whose unit the column does not say once they are read', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    const seconds = `SELECT 'old' AS session, 'look' AS tool, 1761955200 AS timestamp UNION ALL SELECT 'new', 'look', ${(start + hour) / 1000}::BIGINT`
    await writeParquet(join(cwd, 'a.parquet'), seconds)
    const result = await check(cwd, '--traces', 'a.parquet', ...day)
    expect(result.window).toMatchObject({ before: 1 })
    expect(result.traces.calls).toBe(1)
  })

  it('are found late with a state, although they lie before the window', async () => {
    const first = { session: 's', tool: 'look', at: -3 * hour }
    const cwd = await folder([first])
    await check(cwd, '--traces', 'a.parquet', '--state', 'state.json', '--until', '2026-11-29')
    await writeParquet(join(cwd, 'a.parquet'), tableOf([first, { ...first, at: -2 * hour }]))
    const result = await check(cwd, '--traces', 'a.parquet', '--state', 'state.json', ...day)
    expect(result.findings.map(({ rule }: { rule: string }) => rule)).toContain('E_TRACE_LATE')
  })
})

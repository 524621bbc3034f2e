// Parquet by the million: `node scripts/bench/tables.mjs ROWS [SESSIONS]` writes .bench/tables/ with DuckDB, checks it and a sample of it, and compares with the same calls as lines.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

const count = Number(process.argv[2] ?? 2_000_000)
const folder = '.bench/tables'
const files = Math.max(4, Math.ceil(count / 2_500_000))
const sessions = Number(process.argv[3] ?? Math.round(count / 50))

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
writeFileSync(
  join(folder, 'policy.yaml'),
  `version: "2.0"
name: last night
tools: { allow: [lookup_order, read_file, search, refund, send_email, http_request] }
schemas:
  refund:
    type: object
    required: [order_id, amount]
    properties: { order_id: { type: string, pattern: "^A-" }, amount: { type: number, maximum: 498 } }
enforcement: { unconstrained_tools: allow }
sequences:
  - { type: before, first: lookup_order, then: refund }
  - { type: max_calls, tool: send_email, max: 12 }
`,
)

// Fifty sessions are open at a time, each of about fifty calls: neighbours interleave, and sessions go over the ends of files.
const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
const each = Math.ceil(count / files)
for (let file = 0; file < files; file++) {
  const name = join(folder, `part-${String(file).padStart(3, '0')}.parquet`)
  await connection.run(`COPY (SELECT
      's' || (((i // 2500) * 50 + (hash(i) % 50)) % ${sessions}) AS session,
      'call_' || i AS id,
      ['lookup_order', 'read_file', 'search', 'refund', 'send_email', 'http_request'][1 + (hash(i * 7 + 1) % 6)::INT] AS tool,
      '{"order_id":"A-' || (hash(i * 3) % 1000000) || '","amount":' || (hash(i * 5) % 500) || ',"note":"' || ['déjà vu', 'plain text', 'quoted \\" text'][1 + (hash(i * 11) % 3)::INT] || '"}' AS args,
      CASE WHEN hash(i * 13) % 10 < 9 THEN 'ok ' || (hash(i * 17) % 1000) END AS result,
      TIMESTAMP '2026-11-01' + to_microseconds(i * 25000) AS timestamp
    FROM range(${file * each}, ${Math.min(count, (file + 1) * each)}) t(i)) TO '${name}' (FORMAT parquet, COMPRESSION zstd)`)
}
connection.closeSync()

const assay = (...args) => [process.execPath, 'lib/cli/main.js', ...args]
const check = (traces, report) =>
  assay('check', '--policy', join(folder, 'policy.yaml'), '--traces', traces, '--quiet', '--report', `json=${report}`)
const [table, lines] = [join(folder, 'table.json'), join(folder, 'lines.json')]
function measure(what, report, ...more) {
  const began = Date.now()
  const command = [...check(join(folder, '*.parquet'), report), ...more]
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', ...command], { encoding: 'utf8' })
  const [user, system, peak] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  console.log(
    `${what}: ${((Date.now() - began) / 1000).toFixed(1)} s, CPU ${(user + system).toFixed(1)} s, peak ${Math.round(peak / 1024)} MiB`,
  )
}
measure(`${count} rows, ${sessions} sessions, ${files} files`, table)
measure('a sample of 1 % of them', join(folder, 'sample.json'), '--sample', '1%')

// The same calls as lines: a few million at most, one file has them all.
if (count <= 5_000_000) {
  const [program, ...args] = assay(
    'trace',
    'import',
    '--input',
    join(folder, '*.parquet'),
    '--out-trace',
    join(folder, 'all.jsonl'),
  )
  execFileSync(program, args, { stdio: 'ignore' })
  const [node, ...rest] = check(join(folder, 'all.jsonl'), lines)
  spawnSync(node, rest)
  const kept = (file) => {
    const { verdict, counts, rules, coverage, traces } = JSON.parse(readFileSync(file, 'utf8'))
    return JSON.stringify({ verdict, counts, rules, coverage, traces: traces.traces, calls: traces.calls })
  }
  console.log(
    kept(table) === kept(lines)
      ? 'The result is that of the same calls as lines.'
      : 'The result DIFFERS from that of lines.',
  )
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'

/** A run that must not be green, and one as near to it as can be that must be. */
interface Row {
  /** What somebody would see who looked at the traces. */
  readonly seen: string
  readonly policy: string
  readonly traces: string
  readonly flags?: readonly string[]
  /** Exit code, and the rules or codes that the report names. */
  readonly ends: readonly [code: number, ...named: string[]]
  readonly twin: Partial<Pick<Row, 'policy' | 'traces' | 'flags'>>
}

const head = 'version: "2.0"\nenforcement: { unconstrained_tools: allow }\n'
const rule = (text: string) => `${head}sequences:\n  - ${text}\n`
const lines = (...records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')
const call = (tool: string, args: unknown = {}, more: object = {}) => ({ tool, args, ...more })
const ok = { result: 'ok' }
const shop = `${head}schemas:\n  pay: { type: object, properties: { amount: { maximum: 100 }, to: { const: shop } }, required: [to] }\n`
const fingerprints = async (traces: string) => {
  const cwd = folderWith({ 'policy.yaml': shop, 'traces.jsonl': traces })
  const { stdout } = await runCli(['check', '--format', 'json'], { cwd })
  const { findings } = JSON.parse(stdout) as { findings: { violations: { fingerprint: string }[] }[] }
  return findings.flatMap(({ violations }) => violations.map(({ fingerprint }) => fingerprint))
}
const waive = (rest: string) => `waivers:\n  - { ${rest}, reason: known, owner: "@team" }\n`
/** What one break of an amount is waived by. */
const [amount] = await fingerprints(lines(call('pay', { amount: 999, to: 'shop' })))

const rows: readonly Row[] = [
  {
    seen: 'a denied tool called in another case',
    policy: `${head}tools: { deny: [Delete_User] }\n`,
    traces: lines(call('delete_user')),
    flags: ['--fail-on', 'warning'],
    ends: [1, 'W_TOOL_LOOKS_LIKE'],
    twin: { traces: lines(call('delete_group')) },
  },
  {
    seen: 'coverage of 90 per cent asked of a policy that names no tool',
    policy: `${head}limits: { max_tool_calls_total: 9 }\n`,
    traces: lines(call('get')),
    flags: ['--min-coverage', '90'],
    ends: [1, 'E_COVERAGE_BELOW_MIN'],
    twin: { flags: ['--min-coverage', '0'] },
  },
  {
    seen: 'a call that came first because of itself',
    policy: rule('{ type: before, first: "get_*", then: get_secret, id: r }'),
    traces: lines(call('get_secret')),
    ends: [1, 'r'],
    twin: { traces: lines(call('get_user'), call('get_secret')) },
  },
  {
    seen: 'an address in a list that the rule forbids',
    policy: rule('{ type: max_calls, tool: { tool: mail, args_match: { to: "@evil\\\\.com$" } }, max: 0, id: r }'),
    traces: lines(call('mail', { to: ['a@good.com', 'x@evil.com'] })),
    ends: [1, 'r'],
    twin: { traces: lines(call('mail', { to: ['a@good.com', 'x@evil.com.au'] })) },
  },
  {
    seen: 'a long id that is not the only one allowed',
    policy: `${head}schemas: { get: { properties: { id: { enum: [2512292042121000000] } } } }\n`,
    traces: '{"tool":"get","args":{"id":2512292042121000001}}\n',
    ends: [1, 'E_ARG_SCHEMA'],
    twin: { traces: '{"tool":"get","args":{"id":2512292042121000000}}\n' },
  },
  {
    seen: 'an address that is none',
    policy: `${head}schemas: { mail: { properties: { to: { format: email } } } }\n`,
    traces: lines(call('mail', { to: 'nobody' })),
    ends: [1, 'E_ARG_SCHEMA'],
    twin: { traces: lines(call('mail', { to: 'nobody@example.com' })) },
  },
  {
    seen: 'a denied call behind a limit that only warns',
    policy: `${head}tools: { deny: ["delete_*"] }\nlimits: { max_tool_calls_total: 1 }\nlevels: { E_RATE_LIMIT: warning }\n`,
    traces: lines(call('get'), call('delete_user')),
    ends: [1, 'E_TOOL_DENIED', 'E_RATE_LIMIT'],
    twin: { traces: lines(call('get'), call('get')) },
  },
  {
    seen: 'another receiver in a call whose amount is waived',
    policy: `${shop}${waive(`fingerprint: "${amount}"`)}`,
    traces: lines(call('pay', { amount: 999, to: 'mallory' })),
    ends: [1, 'E_ARG_SCHEMA'],
    twin: { traces: lines(call('pay', { amount: 999, to: 'shop' })) },
  },
  {
    seen: 'no result of any payment, where one may succeed',
    policy: rule('{ type: max_calls, tool: { tool: pay, outcome: success }, max: 1, id: r }'),
    traces: lines(call('pay'), call('pay'), call('pay')),
    flags: ['--fail-on', 'warning'],
    ends: [1, 'W_RESULT_NOT_RECORDED'],
    twin: { traces: lines(call('pay', {}, ok), call('pay', {}, { error: 'no' })) },
  },
  {
    seen: 'arguments that were cut before the part that is forbidden',
    policy: `${head}schemas: { run: { properties: { command: { not: { pattern: "rm -rf" } } } } }\n`,
    traces: lines(call('run', { command: 'true; true; …' }, { truncated: ['/args/command'] })),
    ends: [1, 'E_ARGS_TRUNCATED'],
    twin: { traces: lines(call('run', { command: 'true; true' }, { truncated: ['/result'] })) },
  },
  {
    seen: 'a tool called with nothing although it needs something',
    policy: `${head}schemas: { pay: { type: object, required: [to] } }\n`,
    traces: '{"tool":"pay","arguments":null}\n',
    ends: [1, 'E_ARG_SCHEMA'],
    twin: { policy: `${head}schemas: { pay: { type: object } }\n` },
  },
  {
    seen: 'two tools under one place of an episode, the second one denied',
    policy: `${head}tools: { deny: [delete_all] }\n`,
    traces: lines(
      { type: 'tool_call', episode_id: 'e', step_id: 's', call_index: 0, tool_name: 'get', args: {} },
      { type: 'tool_call', episode_id: 'e', step_id: 's', call_index: 0, tool_name: 'delete_all', args: {} },
    ),
    ends: [1, 'E_TOOL_DENIED'],
    twin: {
      traces: lines(
        { type: 'tool_call', episode_id: 'e', step_id: 's', call_index: 0, tool_name: 'get', args: {} },
        { type: 'tool_call', episode_id: 'e', step_id: 's', call_index: 0, tool_name: 'get', args: {}, result: 1 },
      ),
    },
  },
  {
    seen: 'definitions of tools in the place of traces',
    policy: `${head}tools: { allow: [get_user] }\n`,
    traces: lines({ name: 'get_user', description: 'Gets a user', parameters: { type: 'object', properties: {} } }),
    ends: [2, 'E_TRACE_FORMAT'],
    twin: { traces: lines({ name: 'get_user', args: {} }) },
  },
  {
    seen: 'a log of an application in the place of traces',
    policy: `${head}tools: { allow: [get_user] }\n`,
    traces: lines({ level: 'info', name: 'get_user', params: { id: 1 }, msg: 'called' }),
    ends: [2, 'E_TRACE_FORMAT'],
    twin: { traces: lines({ trace: 't', name: 'get_user', params: { id: 1 } }) },
  },
  {
    seen: 'a denied call of another format between the lines of this one',
    policy: `${head}tools: { deny: [delete_all] }\n`,
    traces: lines(call('get'), {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: '1', type: 'function', function: { name: 'delete_all', arguments: '{}' } }],
    }),
    ends: [1, 'E_TRACE_PARSE'],
    twin: { traces: lines(call('get'), { level: 'info', msg: 'delete_all was not called' }) },
  },
  {
    seen: 'a call that does not say of which tool',
    policy: `${head}tools: { deny: [delete_all] }\n`,
    traces: lines(call('get'), { tool: ['delete_all'], args: {} }),
    ends: [1, 'E_TRACE_PARSE'],
    twin: { traces: lines(call('get'), { comment: 'nothing else' }) },
  },
  {
    seen: 'thirty denied calls under a waiver of one',
    policy: `${head}tools: { deny: [delete_user] }\n${waive('rule: E_TOOL_DENIED, tool: delete_user, max: 1')}`,
    traces: lines(...Array.from({ length: 30 }, (_, i) => call('delete_user', {}, { trace: `t${i}` }))),
    ends: [1, 'E_TOOL_DENIED', 'W_WAIVER_EXCEEDED'],
    twin: { traces: lines(call('delete_user', {}, { trace: 't' })) },
  },
  {
    seen: 'a waiver that ended yesterday',
    policy: `${head}tools: { deny: [delete_user] }\n${waive('rule: E_TOOL_DENIED, expires: 2026-01-14')}`,
    traces: lines(call('delete_user')),
    ends: [1, 'E_TOOL_DENIED', 'W_WAIVER_EXPIRED'],
    twin: { policy: `${head}tools: { deny: [delete_user] }\n${waive('rule: E_TOOL_DENIED, expires: 2026-01-15')}` },
  },
  {
    seen: 'a last line that was torn',
    policy: `${head}tools: { deny: [delete_user] }\n`,
    traces: `${lines(call('get'))}{"tool":"delete_us`,
    ends: [1, 'E_TRACE_TRUNCATED'],
    twin: { traces: lines(call('get')).trimEnd() },
  },
  {
    seen: 'calls of one of two folders only',
    policy: `${head}tools: { deny: [delete_user] }\n`,
    traces: lines(call('get')),
    flags: ['--traces', 'traces.jsonl', 'missing/*.jsonl'],
    ends: [5, 'W_NO_EVIDENCE'],
    twin: { flags: ['--traces', 'traces.jsonl', '!missing/*.jsonl'] },
  },
]

async function check({ policy, traces, flags = [] }: Pick<Row, 'policy' | 'traces' | 'flags'>) {
  const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': traces })
  const { code, stdout } = await runCli(['check', '--policy', 'policy.yaml', ...flags, '--format', 'json'], { cwd })
  const { findings = [], errors = [] } = JSON.parse(stdout)
  const names = [
    ...findings.map(({ rule }: { rule: string }) => rule),
    ...errors.map((each: { code: string }) => each.code),
  ]
  return { code, names }
}

it.each(rows)('$seen', async (row) => {
  const [code, ...named] = row.ends
  const broken = await check(row)
  expect([broken.code, broken.names]).toEqual([code, expect.arrayContaining(named)])
  expect((await check({ ...row, ...row.twin })).code).toBe(0)
})

it('a denied call behind the zero bytes in the middle of a compressed file', async () => {
  const parts = (second: string) =>
    Buffer.concat([gzipSync(lines(call('get'))), Buffer.alloc(64), gzipSync(lines(call(second)))])
  for (const [tool, code] of [
    ['delete_user', 1],
    ['get', 0],
  ] as const) {
    const cwd = folderWith({ 'policy.yaml': `${head}tools: { deny: [delete_user] }\n` })
    writeFileSync(join(cwd, 'traces.jsonl.gz'), parts(tool))
    expect((await runCli(['check', '--traces', 'traces.jsonl.gz'], { cwd })).code).toBe(code)
  }
})

import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepTraces } from '../../../src/action/check/keep-traces.js'
import { validate } from '../../../src/index.js'
import type { Redact } from '../../../src/text/redact.js'
import { readTraceValues } from '../../../src/traces/read-traces.js'

const token = `ghp_${'a1B2c3D4e5'.repeat(4).slice(0, 36)}`
const policy = {
  version: '2.0',
  name: 'p',
  tools: { deny: ['drop'] },
  enforcement: { unconstrained_tools: 'allow' },
  schemas: { pay: { properties: { amount: { maximum: 10 } } } },
}
const traces = [
  { trace: 'good', tool: 'read', args: { path: 'harmless' } },
  { trace: 'bad', tool: 'read', args: { path: { deep: ['canary'] }, key: token }, result: 'canary' },
  { trace: 'bad', tool: 'drop', args: {}, error: 'canary failed' },
  { trace: 'dear', tool: 'pay', args: { amount: 99, note: 'canary' }, id: 'c1' },
  { type: 'tool_result', trace: 'dear', id: 'c1', result: { state: 'canary' } },
]

async function kept(redact: Redact) {
  const result = await validate(policy, traces)
  const folder = mkdtempSync(join(tmpdir(), 'assay-kept-'))
  const found = await keepTraces((sink) => readTraceValues(traces, sink), result, redact, folder)
  const text = readFileSync(found!.path, 'utf8')
  return {
    ...found,
    text,
    lines: text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  }
}

describe('the traces that broke a rule', () => {
  it('are kept whole, and no other', async () => {
    const { lines, kept: count, broken } = await kept('none')
    expect(lines.map(({ trace, tool }) => [trace, tool])).toEqual([
      ['bad', 'read'],
      ['bad', 'drop'],
      ['dear', 'pay'],
    ])
    expect([count, broken]).toEqual([2, 2])
    expect(lines[2]).toMatchObject({ args: { amount: 99 }, result: { state: 'canary' } })
  })

  it('show names and no value unless values are asked for', async () => {
    const { text, lines } = await kept('values')
    expect(text).not.toMatch(/"canary"|canary failed|99|ghp_/)
    expect(lines[0].args).toEqual({ path: { deep: '[redacted]' }, key: '[redacted]' })
    expect(lines[1].error).toBe('[redacted]')
  })

  it('show values and no secret where values are asked for', async () => {
    const { text } = await kept('secrets')
    expect(text).toContain('"canary"')
    expect(text).not.toContain('ghp_')
  })

  it('never pass a check for want of the values that were left out', async () => {
    for (const redact of ['values', 'secrets', 'none'] as const) {
      const { lines } = await kept(redact)
      const again = await validate(policy, lines)
      expect(again.verdict, redact).toBe('fail')
      expect(again.findings.map(({ rule }) => rule)).toContain('E_TOOL_DENIED')
      const ofPay = again.findings.filter(({ tool }) => tool === 'pay').map(({ rule }) => rule)
      expect(ofPay).toEqual([redact === 'values' ? 'E_ARGS_TRUNCATED' : 'E_ARG_SCHEMA'])
    }
  })

  it('make a file only where something broke', async () => {
    const harmless = traces.slice(0, 1)
    const result = await validate(policy, harmless)
    const read = (sink: Parameters<Parameters<typeof keepTraces>[0]>[0]) => readTraceValues(harmless, sink)
    expect(await keepTraces(read, result, 'values', tmpdir())).toBeUndefined()
  })
})

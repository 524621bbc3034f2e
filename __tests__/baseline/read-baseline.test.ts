import { describe, expect, it } from 'vitest'
import { type Baseline, baselineText } from '../../src/baseline/baseline.js'
import { maxBaselineBytes, readBaseline } from '../../src/baseline/read-baseline.js'
import { finding, profile } from '../support/profile.js'

const text = baselineText(profile(3, { commit: 'abc1234', findings: [finding('read-first', 1, { tool: 'x' })] }))
const edited = (edit: (baseline: Record<string, unknown>) => void): string => {
  const value = JSON.parse(text) as Record<string, unknown>
  edit(value)
  return JSON.stringify(value)
}

describe('reading a baseline', () => {
  it('gives back what was written', async () => {
    const reading = await readBaseline(text, 'base.json')
    expect(reading).toEqual({ state: 'used', baseline: JSON.parse(text) })
  })

  it('cuts to 10,000 findings, says so, and still reads it', async () => {
    const findings = Array.from({ length: 10_500 }, (_, i) => finding(`r${i}`, 1)).sort((a, b) =>
      a.fingerprint < b.fingerprint ? -1 : 1,
    )
    const reading = await readBaseline(baselineText(profile(3, { findings })), 'base.json')
    const { baseline } = reading as { baseline: Baseline }
    expect([baseline.findings.length, baseline.cut]).toEqual([10_000, ['findings']])
    expect(baseline.findings).toEqual(findings.slice(0, 10_000))
  })

  it('does not print a workflow command or an invisible character', () => {
    const hostile = profile(1, { findings: [finding('##[error]\u202e::error::\u001b[31m', 1)] })
    expect(baselineText(hostile)).not.toMatch(/##\[|\u202e|\u001b/)
  })

  it('reads the earlier form, which says of itself that it is one', async () => {
    const earlier = edited((it) => (it.schema = 'assay.baseline.v1'))
    expect(await readBaseline(earlier, 'base.json')).toEqual({ state: 'used', baseline: JSON.parse(earlier) })
  })

  it('leaves out what must never be known to a later run', () => {
    const open = finding('E_SCHEMA_COMPILE', 1, { tool: 'x', open: true })
    const written = JSON.parse(baselineText(profile(3, { findings: [open, finding('read-first', 1)] })))
    expect(written.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['read-first'])
  })

  it.each(['v0', 'v3', 'v17'])(
    'says that another version (%s) cannot be used, and is not an error',
    async (version) => {
      const reading = await readBaseline(
        edited((it) => (it.schema = `assay.baseline.${version}`)),
        'base.json',
      )
      expect(reading).toEqual({ state: 'old', message: expect.stringContaining(`assay.baseline.${version}`) })
    },
  )

  it.each<[string, string]>([
    ['empty', ''],
    ['half written', text.slice(0, text.length / 2)],
    ['no JSON', 'policy: x'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a result', '{"schema":"assay.result.v1"}'],
    ['of a version that is none', '{"schema":"assay.baseline.::error::"}'],
    ['without a schema', edited((it) => delete it.schema)],
    ['without findings', edited((it) => delete it.findings)],
    ['with a field too many', edited((it) => (it['::error::x'] = 1))],
    ['with a negative count', edited((it) => (it.findings = [finding('r', -1)]))],
    ['with a fraction', edited((it) => (it.findings = [finding('r', 0.5)]))],
    ['with a forged fingerprint', edited((it) => (it.findings = [finding('r', 1, { fingerprint: 'v1:no' })]))],
    ['with a level that is none', edited((it) => (it.findings = [finding('r', 1, { level: 'fatal' as 'error' })]))],
    ['with a number for a name', edited((it) => (it.policy = { name: 1, digest: `sha256:${'0'.repeat(64)}` }))],
    ['with a prototype', text.replace('"commit"', '"__proto__"')],
  ])('refuses a file that is %s, without a piece of it', async (_, damaged) => {
    const error = await readBaseline(damaged, 'base.json').catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'AssayError', problems: [{ code: 'E_BASELINE_INVALID', level: 'error' }] })
    expect((error as Error).message).toMatch(/base\.json is not a baseline/)
    expect((error as Error).message).not.toMatch(/::error|fatal/)
  })

  it('refuses what is too large before it parses it', async () => {
    await expect(readBaseline(' '.repeat(maxBaselineBytes + 1), 'base.json')).rejects.toThrow(/larger than 64 MiB/)
  })
})

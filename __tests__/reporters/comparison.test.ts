import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reporters } from '../../src/reporters/index.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { hostileComparison } from '../support/hostile-comparison.js'
import { hostileText } from '../support/hostile-text.js'
import { sampleResult } from '../support/sample-result.js'

describe.each(['text', 'markdown'] as const)('the comparison in the %s report', (format) => {
  const report = async (text: string) => {
    const { findings, ...sample } = sampleResult()
    const fresh = { level: 'error', rule: text, tool: text, message: text, trace: text, fingerprint: 'v1:a' } as const
    const result = { ...sample, ...hostileComparison(text), findings: [...findings, fresh] }
    return (await reporters[format]())(result, plainContext)
  }

  it('shows what is new, what behaves differently, what was looked at less, and flaky cases', async () => {
    const shown = (await report('name')).replaceAll('&nbsp;', ' ')
    for (const words of ['1 new', '0/50 → 17/50', '3/50 → 17/50', 'The policy changed', 'rules 2 → 1', '1 flaky']) {
      expect(shown).toContain(words)
    }
    expect(shown).toContain('17 errors, new or worse')
  })

  it('lets no name out of its line', async () => {
    const calm = await Promise.all(['name', 'name\u200b'].map(async (text) => (await report(text)).split('\n').length))
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const lines = (await report(`name${text}`)).split('\n')
        expect(calm).toContain(lines.length)
        for (const line of lines) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
          expect(line).not.toMatch(/^\s*::/u)
          expect(line).not.toContain('##[')
        }
      }),
      { numRuns: 60 },
    )
  })

  it('warns of coverage that fell, not of coverage that rose', async () => {
    const coverageLine = async (before: number, after: number) => {
      const { comparison, ...rest } = hostileComparison('name')
      if (comparison?.baseline !== 'used') throw new Error('the sample has a baseline')
      const compared = { ...comparison, coverage: { ...comparison.coverage, before, after, lost: [] } }
      const shown = (await reporters[format]())({ ...sampleResult(), ...rest, comparison: compared }, plainContext)
      return shown.split('\n').find((line) => line.includes(`Coverage ${before} % → ${after} %`))
    }
    expect(await coverageLine(50, 40)).toMatch(/⚠️|!/)
    expect(await coverageLine(40, 50)).toMatch(/^[^⚠!]+$/)
  })

  it('says that there is no baseline, and shows no difference', async () => {
    const comparison = { schema: 'assay.comparison.v1', baseline: 'old', message: 'It has another version.' } as const
    const shown = (await reporters[format]())({ ...sampleResult(), comparison }, plainContext)
    expect(shown).toContain('No baseline')
    expect(shown).toContain('another version')
    expect(shown).not.toContain('→ 1')
  })
})

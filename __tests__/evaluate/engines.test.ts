import { describe, expect, it } from 'vitest'
import { compareEngines, type Engine } from '../../scripts/fuzz/compare-engines.mjs'
import { loadPolicy, requirePolicy } from '../../src/policy/load-policy.js'
import { ruleKinds } from '../../src/rules/index.js'
import { engineReading, policiesWithLines } from '../support/engines.js'
import { propertyRuns } from '../support/property-runs.js'

const usual = engineReading(256 * 1024)
const policies = policiesWithLines()
const { numRuns, seed } = propertyRuns(60)
/** Lines in all. */
const lines = 120 * numRuns

describe('two engines, damaged lines, policies of the whole language', () => {
  it.each([1, 7, 4096])(
    'a file in pieces of %d bytes gives the same result as in one, to the byte',
    async (length) => {
      const compared = await compareEngines({ policies, engines: [usual, engineReading(length)], lines, seed })
      expect(compared.differences).toEqual([])
      expect(compared.lines).toBeGreaterThanOrEqual(lines)
    },
    600_000,
  )

  /** Each takes another file for the one that it was given. */
  it.each<[string, (text: string) => string]>([
    ['forgets a last line without an end', (text) => text.slice(0, text.lastIndexOf('\n') + 1)],
    ['leaves out lines with an escape', (text) => text.replaceAll(/^.*\\u.*\n/gm, '\n')],
    [
      'takes the first of two members of one name',
      (text) => text.replaceAll(/^(\{"tool":"[^"]*".*),"tool":"[^"]*"/gm, '$1'),
    ],
    ['reads only the first value of a line', (text) => text.replaceAll(/^(.*\})\{.*$/gm, '$1')],
    ['takes null for 0', (text) => text.replaceAll(/:null/g, ':0')],
    [
      'drops one line of a file',
      (text) =>
        text
          .split('\n')
          .filter((_, at) => at !== 50)
          .join('\n'),
    ],
  ])(
    'an engine that %s is caught',
    async (_, mistake) => {
      const wrong: Engine = (policy, bytes) => usual(policy, Buffer.from(mistake(bytes.toString('latin1')), 'latin1'))
      const { differences } = await compareEngines({ policies, engines: [usual, wrong], lines: 100_000, seed, most: 1 })
      expect(differences.length).toBeGreaterThan(0)
    },
    600_000,
  )

  it('the policies use every operator, and much else', () => {
    const loaded = policies.map(({ text }) => requirePolicy(loadPolicy(text)))
    const used = new Set<string>(loaded.flatMap(({ sequences }) => sequences.map(({ type }) => type)))
    expect(Object.keys(ruleKinds).filter((type) => !used.has(type))).toEqual([])
    expect(policies.length).toBeGreaterThanOrEqual(30)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns } from '../support/property-runs.js'
import { kinds } from './kinds/index.js'
import { engine, type Given } from './kinds/kind.js'

const runs = propertyRuns(400)
/** The rarest of what a wrong engine does otherwise is in one of 150 draws: none of so many has it in one of 10^11 runs. */
const most = { ...runs, numRuns: Math.max(4000, runs.numRuns) }

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  test('the engine says what the contract says', async () => {
    await fc.assert(
      fc.asyncProperty(kind.drawn, async (drawn) => {
        expect(kind.said(await engine(kind.given(drawn)))).toEqual(kind.meant(drawn))
      }),
      runs,
    )
  }, 3_600_000)

  test.each(Object.entries(kind.mistakes))(
    'an engine that %s is caught',
    async (name, mistake) => {
      const some = fc.sample(kind.drawn, most)
      for (const [i, drawn] of some.entries()) {
        const meant = JSON.stringify(kind.meant(drawn))
        const saidOf = async (given: Given) => JSON.stringify(kind.said(await engine(given)))
        if ((await saidOf(mistake(kind.given(drawn)))) === meant) continue
        // The right engine is not caught.
        expect(await saidOf(kind.given(drawn))).toBe(meant)
        process.stdout.write(`caught by draw ${i + 1}: an engine that ${name}\n`)
        return
      }
      expect.fail(`none of ${most.numRuns} draws caught it`)
    },
    3_600_000,
  )
})

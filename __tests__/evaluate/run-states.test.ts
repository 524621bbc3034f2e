import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RunStates } from '../../src/evaluate/sequences/run-states.js'
import type { RuleState } from '../../src/rules/rule.js'

const number = fc.oneof(fc.nat(3), fc.constantFrom(-1, 255, 256, 70_000, 2 ** 31 - 1))
const state = fc.record({ phase: number, mark: number, call: number })
const step = fc.record({ run: fc.constantFrom(0, 1, 4095, 4096, 9000), state, flag: fc.nat(31), unflag: fc.nat(31) })

it('a rule remembers of each trace what it was given, also after long traces of the same block', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const states = new RunStates()
      const plain = new Map<number, { state: RuleState; flags: number }>()
      for (const { run, state: given, flag, unflag } of steps) {
        const flags = plain.get(run)?.flags ?? 0
        states.store(run, given)
        states.flag(run, flag)
        states.unflag(run, unflag)
        plain.set(run, { state: given, flags: (flags | flag) & ~unflag })
      }
      for (const run of [0, 1, 2, 4095, 4096, 9000, 90_000]) {
        const known = plain.get(run) ?? { state: { phase: 0, mark: 0, call: 0 }, flags: 0 }
        const loaded: RuleState = { phase: 9, mark: 9, call: 9 }
        states.load(run, loaded)
        expect(loaded).toEqual(known.state)
        expect(states.flags(run)).toBe(known.flags)
      }
    }),
    { numRuns: 500 },
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { didYouMean, editDistance } from '../../src/text/did-you-mean.js'

it.each([
  ['--polcy', ['--traces', '--policy'], '--policy'],
  ['chekc', ['check', 'init'], 'check'],
  ['Tools', ['tools', 'name'], 'tools'],
  ['delete_order', ['get_order', 'place_order'], undefined],
  ['deleteOrder', ['getOrder'], undefined],
  ['gte_order', ['get_order'], 'get_order'],
  ['get_ordre', ['set_user', 'get_order'], 'get_order'],
  ['cancelreservation', ['cancel_reservation'], 'cancel_reservation'],
  ['max_tool_call_total', ['max_tool_calls_total'], 'max_tool_calls_total'],
  ['zzzzzz', ['check', 'init'], undefined],
  ['', ['check'], undefined],
  ['x'.repeat(1000), ['check'], undefined],
])('%j means %j → %j', (word, candidates, meant) => {
  expect(didYouMean(word, candidates)).toBe(meant)
})

it('measures a symmetric distance that is 0 for equal words only', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, b) === 0).toBe(a === b)
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

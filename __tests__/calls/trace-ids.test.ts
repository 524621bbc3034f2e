import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TraceIds } from '../../src/calls/trace-ids.js'

/** Whatever the agent calls its traces: empty, long, cut in the middle of a character, names that objects have. */
const hostile = fc.oneof(
  fc.constantFrom('', '\0', '\0\0', '__proto__', 'constructor', 'é', 'ÿ', 'Ā', '\ud800', '\udc00', '\ud83d\ude00', 'a'),
  fc.nat(300).map((length) => 'x'.repeat(length)),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('a', 'b').chain((unit) => fc.nat(3).map((times) => unit.repeat(times))),
)

/** What a map of strings gives. */
function numbered(ids: readonly string[], traces: TraceIds) {
  const known = new Map<string, number>()
  for (const id of ids) {
    expect(traces.find(id)).toBe(known.get(id) ?? -1)
    if (known.has(id)) continue
    expect(traces.add(id)).toBe(known.size)
    known.set(id, known.size)
  }
  for (const [id, number] of known) {
    expect(traces.find(id)).toBe(number)
    expect(traces.at(number)).toBe(id)
  }
  expect(traces.size).toBe(known.size)
}

describe('every trace keeps its own number, whatever its id', () => {
  it('as a map would number them', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 80 }), (ids) => numbered(ids, new TraceIds())),
      { numRuns: 500 },
    )
  })

  it('many of them, in several blocks', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => (at % 7 === 0 ? `Ω${at}` : `session-${at % 15_000}`))
    numbered(ids, new TraceIds())
  })

  it('also where all their hashes are equal', () => {
    // Without a seed, and with 1 as its factor, the hash of two zeros is that of their number.
    const secret = Buffer.alloc(8)
    secret.writeInt32LE(1, 4)
    const ids = ['ab', 'ba', 'cd', 'dc'].flatMap((pair) => [pair, `${pair}${pair}`, `${pair}\0\0${pair}`])
    numbered([...ids, ...ids], new TraceIds(secret))
    const same = Array.from({ length: 200 }, (_, at) => `${String.fromCharCode(at)}\0${String.fromCharCode(at)}\0`)
    numbered([...same, ...same], new TraceIds(secret))
  })

  it('also where they are chosen so that their hashes are equal whatever the secret', () => {
    // The highest bits of two characters of a group take each other out; each group doubles the number of such ids.
    const group = ['aAcB', 'a\u8041c\u8043']
    let ids = ['']
    for (let at = 0; at < 12; at += 1) ids = ids.flatMap((id) => group.map((more) => id + more))
    numbered(ids, new TraceIds())
  })

  it('also where more of them collide than are looked through', () => {
    for (const farthest of [1, 2, 5])
      fc.assert(
        fc.property(fc.array(hostile, { maxLength: 80 }), (ids) =>
          numbered(ids, new TraceIds(Buffer.alloc(8, 1), farthest)),
        ),
        { numRuns: 200 },
      )
  })

  it('with characters above one byte kept apart from the bytes they would be cut to', () => {
    numbered(['A', 'Ł', 'ŁA', 'AŁ', 'AA'], new TraceIds())
  })
})

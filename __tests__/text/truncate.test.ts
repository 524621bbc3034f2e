import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { truncate, truncateBytes, utf8Length } from '../../src/text/truncate.js'

const anyText = fc.string({ unit: 'binary', maxLength: 30 })

describe('truncate', () => {
  it('keeps at most that many code points, and a text that fits whole', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), (text, max) => {
        const cut = truncate(text, max)
        const codePoints = [...text]
        expect([...cut].length).toBeLessThanOrEqual(max)
        if (codePoints.length <= max) expect(cut).toBe(text)
        else if (max > 0) expect(cut).toBe(`${codePoints.slice(0, max - 1).join('')}…`)
      }),
    )
  })
})

describe('truncateBytes', () => {
  it('keeps at most that many bytes, as much as fits, and never half a character', () => {
    fc.assert(
      fc.property(anyText, fc.nat(120), (text, max) => {
        const cut = truncateBytes(text, max)
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(max)
        expect(utf8Length(text)).toBe(Buffer.byteLength(text))
        if (Buffer.byteLength(text) <= max) expect(cut).toBe(text)
        else if (max >= 3) expect(text.startsWith(cut.slice(0, -1))).toBe(true)
        if (!/\p{Cs}/u.test(text)) expect(cut).not.toMatch(/\p{Cs}/u)
      }),
    )
  })
})

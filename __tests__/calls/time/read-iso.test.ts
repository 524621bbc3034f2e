import { describe, expect, it } from 'vitest'
import { readIso } from '../../../src/calls/time/read-iso.js'

describe('readIso', () => {
  it('reads what Date.parse reads, over years and months', () => {
    for (let time = Date.UTC(100, 0, 1); time < Date.UTC(9999, 11, 31); time += 86_400_000 * 97.37 + 12_345) {
      const text = new Date(time).toISOString()
      const read = readIso(text)
      expect(read).toBe(Date.parse(text))
    }
  })

  it.each([
    '2025-02-29T00:00:00.000Z',
    '1900-02-29T00:00:00.000Z',
    '2025-04-31T00:00:00.000Z',
    '2025-12-32T00:00:00.000Z',
    '2025-13-01T00:00:00.000Z',
    '2025-00-10T00:00:00.000Z',
    '2025-01-00T00:00:00.000Z',
    '2025-01-01T24:00:00.000Z',
    '2025-01-01T00:60:00.000Z',
    '2025-01-01T00:00:60.000Z',
    '0099-01-01T00:00:00.000Z',
    '2025-01-01T00:00:00.00Z',
    '2025-01-01 00:00:00.000Z',
    '2025-01-01T00:00:00.000z',
    '２025-01-01T00:00:00.000Z',
  ])('leaves %s to others', (text) => {
    expect(readIso(text)).toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'
import { formatEventTime, isRfc3339, parseEventTime } from '../../src/evidence/format/event-time.js'

const written = (text: string) => {
  const time = parseEventTime(text)
  return time && formatEventTime(time)
}

describe('times as other verifiers of the format take them', () => {
  test.each([
    ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00Z'],
    ['2026-01-31t12:00:00z', '2026-01-31T12:00:00Z'],
    ['2026-01-31T12:00:00.5+02:00', '2026-01-31T10:00:00.500Z'],
    ['2026-01-31 12:00:00.123456789 utc', '2026-01-31T12:00:00.123456789Z'],
    ['2026-1-31T9:5:7-0130', '2026-01-31T10:35:07Z'],
    ['2026-06-30T23:59:60Z', '2026-06-30T23:59:60Z'],
    ['2026-06-30T23:59:60.25Z', '2026-06-30T23:59:60.250Z'],
    [' 2026 - 01 - 31T12 : 00 : 00 +02 : 00 ', '2026-01-31T10:00:00Z'],
    ['+2026-01-31T12:00:00\u221202:00', '2026-01-31T14:00:00Z'],
    ['99-01-31T12:00:00Z', '0099-01-31T12:00:00Z'],
    ['-44-03-15T12:00:00Z', '-0044-03-15T12:00:00Z'],
  ])('%j', (text, expected) => {
    expect(written(text)).toBe(expected)
  })
  test.each([
    '2026-01-31T12:00:00',
    '2026-01-31',
    '2026-02-30T12:00:00Z',
    '2026-01-31T24:00:00Z',
    '2026-01-31T12:00:61Z',
    '2026-01-31T12:00:00,5Z',
    '2026-01-31T12:00:00.Z',
    '2026-01-31T12:00:00+24:00',
    '2026-01-31T12:00:00+02',
    '2026-01-31  T12:00:00Z',
    '12026-01-31T12:00:00Z',
    'yesterday',
    '',
  ])('%j is none', (text) => {
    expect(written(text)).toBeUndefined()
  })
})

test('strict wants RFC 3339, whose letters may be small', () => {
  expect(['2026-01-31T12:00:00Z', '2026-01-31t12:00:00.1z', '2026-01-31T12:00:00+02:00'].map(isRfc3339)).toEqual([
    true,
    true,
    true,
  ])
  expect(['2026-01-31 12:00:00Z', '2026-1-31T12:00:00Z', '2026-01-31T12:00:00+0200'].map(isRfc3339)).toEqual([
    false,
    false,
    false,
  ])
})

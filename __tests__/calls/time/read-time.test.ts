import { describe, expect, test } from 'vitest'
import { durationBetween, rfc3339, timeIn, timeOf, timestampOf } from '../../../src/calls/time/read-time.js'
import type { JsonValue } from '../../../src/model/json.js'

const at = '2026-01-05T10:00:00.000Z'

describe('one time, however it is written', () => {
  test.each<[JsonValue, string]>([
    [1767607200, at],
    [1767607200.123, '2026-01-05T10:00:00.123Z'],
    [1767607200000, at],
    [1767607200000000, at],
    [1767607200000000000, at],
    ['1767607200', at],
    ['1767607200.5', '2026-01-05T10:00:00.500Z'],
    ['1767607200000', at],
    ['1767607200000000000', at],
    ['2026-01-05T10:00:00Z', '2026-01-05T10:00:00Z'],
    ['2026-01-05T10:00:00.123456789Z', '2026-01-05T10:00:00.123456789Z'],
    ['2026-01-05T10:00:00', at],
    ['2026-01-05T10:00', at],
    ['2026-01-05T10:00:00,123Z', '2026-01-05T10:00:00.123Z'],
    ['2026-01-05 10:00:00.123456', '2026-01-05T10:00:00.123Z'],
    ['2026-01-05 10:00:00+00', at],
    ['2026-01-05 10:00:00 UTC', at],
    ['2026-01-05 12:00:00 +0200 UTC', at],
    ['2026-01-05t10:00:00z', at],
    ['2026-01-05T04:30:00-05:30', at],
    ['2026-01-05T05:30:00-0430', at],
    ['Mon, 05 Jan 2026 10:00:00 GMT', at],
    ['5 Jan 2026 11:00:00 +0100', at],
    [[1767607200, 1_000_000], '2026-01-05T10:00:00.001Z'],
    ['2024-02-29T00:00:00+00:00', '2024-02-29T00:00:00.000Z'],
    ['2016-12-31T23:59:60+00:00', '2017-01-01T00:00:00.000Z'],
  ])('%j', (written, expected) => {
    expect(timestampOf(written)).toBe(expected)
    expect(rfc3339(timeOf(written))).toBe(rfc3339(timeOf(expected)))
  })

  test.each<JsonValue | undefined>([
    undefined,
    null,
    true,
    '',
    'yesterday',
    '2026',
    '20260105',
    '2026-01-05',
    '2025-02-30T10:00:00Z',
    '2025-02-30T10:00:00.000Z',
    '2025-02-29T10:00:00',
    '2025-13-01T10:00:00Z',
    '2025-01-01T24:00:00Z',
    '2025-01-01T10:60:00Z',
    '2025-01-01T10:00:61Z',
    '2025-01-01T10:00:00+24:00',
    'Mon, 30 Feb 2026 10:00:00 GMT',
    'Mon, 05 Foo 2026 10:00:00 GMT',
    -1,
    1e300,
    Number.POSITIVE_INFINITY,
    [1767607200],
    [1.5, 0],
    { seconds: 1767607200 },
    `2026-01-05T10:00:00.${'0'.repeat(100)}Z`,
  ])('%j is not a time', (written) => {
    expect(timestampOf(written)).toBeUndefined()
  })
})

describe('the size of a number says its unit', () => {
  test.each([
    [999_999_999, '1970-01-12T13:46:39.999Z'],
    [1_000_000_000, '2001-09-09T01:46:40.000Z'],
    [99_999_999_999, '5138-11-16T09:46:39.000Z'],
    [100_000_000_000, '1973-03-03T09:46:40.000Z'],
    [99_999_999_999_999, '5138-11-16T09:46:39.999Z'],
    [100_000_000_000_000, '1973-03-03T09:46:40.000Z'],
    [99_999_999_999_999_984, '5138-11-16T09:46:39.999Z'],
    [100_000_000_000_000_000, '1973-03-03T09:46:40.000Z'],
  ])('%d', (written, expected) => {
    expect(timestampOf(written)).toBe(expected)
    expect(timestampOf(String(written))).toBe(written < 1e9 ? undefined : expected)
  })

  test('a field that names its unit is read in it, whatever the size', () => {
    expect(timeIn('1000', 'ns')).toBe(1000n)
    expect(timeIn(1_500_000_000, 'ns')).toBe(1_500_000_000n)
    expect(timeIn('1500', 'µs')).toBe(1_500_000n)
    expect(timeIn(1.5, 's')).toBe(1_500_000_000n)
    expect(timeIn('1767607200123456789', 'ns')).toBe(1767607200123456789n)
  })

  test('a number that no time is near does not stop the reading', () => {
    for (const unit of ['ns', 'µs', 'ms', 's'] as const) {
      expect(rfc3339(timeIn(-Number.MAX_VALUE, unit))).toBeUndefined()
      expect(rfc3339(timeIn(Number.MAX_VALUE, unit))).toBeUndefined()
    }
  })

  test('nanoseconds keep all their digits', () => {
    expect(timeOf('1767607200123456789')).toBe(1767607200123456789n)
    expect(timeOf('2026-01-05T10:00:00.123456789+00:00')).toBe(1767607200123456789n)
    expect(durationBetween(timeOf('2026-01-05T10:00:00.000001'), timeOf('2026-01-05T10:00:00.000003'))).toBe(0.002)
  })
})

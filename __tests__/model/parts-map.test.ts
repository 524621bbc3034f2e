import { expect, it } from 'vitest'
import { PartsMap } from '../../src/model/parts-map.js'

it('distinguishes keys whose parts read the same put together', () => {
  const map = new PartsMap<string | number | null | undefined, string>()
  const keys = [
    ['a', 'b'],
    ['ab', ''],
    ['', 'ab'],
    ['b', 'a'],
    ['a', undefined],
    ['a', null],
    [undefined, 'a'],
    ['1', 'a'],
    [1, 'a'],
  ]
  for (const key of keys) map.add(key, JSON.stringify(key))
  expect(keys.map((key) => map.get(key))).toEqual(keys.map((key) => JSON.stringify(key)))
  expect(map.size).toBe(keys.length)
  expect(map.get(['a', 'c'])).toBeUndefined()
  expect(map.get(['c', 'b'])).toBeUndefined()
})

import { expect, it } from 'vitest'
import { RecentMap } from '../../src/wire/recent-map.js'

it('holds at most its limit, and always the latest half', () => {
  const map = new RecentMap<number>(100)
  const forgotten: number[] = []
  for (let key = 0; key < 1000; key++) {
    forgotten.push(...map.set(`k${key}`, key))
    expect(map.size).toBeLessThanOrEqual(100)
    for (let back = Math.max(0, key - 49); back <= key; back++) expect(map.get(`k${back}`)).toBe(back)
  }
  expect([...forgotten, ...map.values()]).toEqual(Array.from({ length: 1000 }, (_, key) => key))
})

it('keeps a key that is set again among the latest', () => {
  const map = new RecentMap<number>(4)
  map.set('a', 1)
  for (const key of ['b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    map.set(key, 0)
    map.set('a', 2)
  }
  expect(map.get('a')).toBe(2)
  expect(map.has('b')).toBe(false)
})

it('deletes a key of either half', () => {
  const map = new RecentMap<number>(4)
  for (const [at, key] of ['a', 'b', 'c'].entries()) map.set(key, at)
  map.delete('a')
  map.delete('c')
  expect([...map.values()]).toEqual([1])
  expect(map.size).toBe(1)
})

it('takes constant time however many keys it has forgotten', () => {
  const time = (count: number) => {
    const map = new RecentMap<number>(65_536)
    const start = process.cpuUsage().user
    for (let key = 0; key < count; key++) map.set(`key ${key}`, key)
    return (process.cpuUsage().user - start) / count
  }
  time(50_000)
  // Dropping the oldest entry of one Map takes fifty times as long here.
  expect(time(400_000)).toBeLessThan(10 * time(60_000))
})

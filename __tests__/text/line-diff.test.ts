import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineDiff } from '../../src/text/line-diff.js'

it('shows changed lines with three around them', () => {
  const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'].join('\n')
  expect(lineDiff(before, before.replace('b', 'B').replace('l', 'l\nx'), 'p.yaml')).toEqual([
    ...['--- p.yaml', '+++ p.yaml', '@@ -1,5 +1,5 @@', ' a', '-b', '+B', ' c', ' d', ' e'],
    ...['@@ -10,4 +10,5 @@', ' j', ' k', ' l', '+x', ' m'],
  ])
})

it('says nothing of equal texts', () => {
  expect(lineDiff('a\n', 'a\n', 'p')).toEqual([])
})

it('leads from one text to the other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 }).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDiff(before, after, 'p').slice(2)
      const old = before.split('\n')
      const made: string[] = []
      let at = 0
      for (const line of lines) {
        const hunk = /^@@ -(\d+),/.exec(line)
        if (hunk) while (at < Number(hunk[1]) - 1) made.push(old[at++] as string)
        else if (line.startsWith('-')) expect(old[at++]).toBe(line.slice(1))
        else if (line.startsWith('+')) made.push(line.slice(1))
        else {
          expect(old[at++]).toBe(line.slice(1))
          made.push(line.slice(1))
        }
      }
      expect([...made, ...old.slice(at)].join('\n')).toBe(after)
    }),
  )
})

it('does not compare thousands of changed lines with each other', () => {
  const lines = (mark: string) => Array.from({ length: 5000 }, (_, i) => `${mark}${i}`).join('\n')
  expect(lineDiff(lines('a'), lines('b'), 'p')).toHaveLength(10_003)
})

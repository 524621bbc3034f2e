import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CommentSection,
  composeComment,
  maxSections,
  newestSections,
  parseSections,
} from '../../src/publishers/comment-sections.js'

const marker = '<!-- assay-action:v1 name=assay -->'
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('<!-- assay-section-end -->', '-->', '\r\n', '<!-- assay-section:v1 key=', '%', '\ud800'),
)
const section: fc.Arbitrary<CommentSection> = fc.record({
  key: hex(16),
  title: hostile,
  run: fc.nat(),
  attempt: fc.integer({ min: 1, max: 99 }),
  commit: fc.oneof(hex(40), fc.constant('')),
  digest: hex(16),
  body: fc.array(hostile, { maxLength: 5 }).map((lines) => `### title\n${lines.join('\n')}`),
})
const sections = fc.uniqueArray(section, { selector: ({ key }) => key, minLength: 1, maxLength: 6 })

test('whatever sections say, each is found again, and composing again changes nothing', () => {
  fc.assert(
    fc.property(sections, (all) => {
      const comment = composeComment(marker, all)
      const parsed = parseSections(comment)
      const keys = (list: readonly CommentSection[]) =>
        list.map(({ key, run, digest }) => `${key} ${run} ${digest}`).sort()
      expect(keys(parsed)).toEqual(keys(all))
      expect(parseSections(composeComment(marker, parsed))).toEqual(parsed)
      expect(comment.startsWith(`${marker}\n`)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('merging is the same in any order', () => {
  fc.assert(
    fc.property(sections, sections, (a, b) => {
      const keys = (list: readonly CommentSection[]) => list.map(({ key, run, attempt }) => `${key} ${run} ${attempt}`)
      expect(keys(newestSections([...a, ...b]))).toEqual(keys(newestSections([...b, ...a])))
    }),
    { numRuns: 100 },
  )
})

test('as many sections as there may be fit, however long they are', () => {
  const all = Array.from({ length: maxSections }, (_, i) => ({
    key: i.toString(16).padStart(16, '0'),
    title: `${'é'.repeat(30)} ${i}`,
    run: 10 ** 14,
    attempt: 1,
    commit: 'a'.repeat(40),
    digest: '0'.repeat(16),
    body: `### ${'w'.repeat(240)}\n${'long line '.repeat(6_000)}`,
  }))
  const comment = composeComment(marker, all)
  expect(comment.length).toBeLessThan(65_536)
  expect(parseSections(comment)).toHaveLength(maxSections)
})

test('text that is not a whole section is left out', () => {
  const whole = composeComment(marker, [
    { key: '0'.repeat(16), title: 'a', run: 1, attempt: 1, commit: '', digest: '1'.repeat(16), body: 'text' },
  ])
  expect(parseSections(whole.replaceAll('\n', '\r\n'))).toHaveLength(1)
  expect(parseSections(whole.replace('<!-- assay-section-end -->', ''))).toEqual([])
  expect(parseSections(whole.replace('run=1', 'run=x'))).toEqual([])
  expect(parseSections(`${marker}\nan older comment`)).toEqual([])
})

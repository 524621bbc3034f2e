import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LineFramer } from '../../../src/traces/framing/frame-lines.js'

const limit = 400

/** What is said of bytes, in order, where `line` lines stand before them. */
function framed(chunks: readonly Buffer[], line = 0): readonly unknown[] {
  const said: unknown[] = []
  const framer = new LineFramer(
    {
      record: (value, place, size) => said.push([value, place.line, place.column, size]),
      bad: (...problem) => said.push(problem),
      skip: (reason) => said.push(reason),
    },
    line,
    limit,
  )
  for (const chunk of chunks) framer.push(chunk)
  framer.end()
  return said
}

/** The lines in one file, cut into chunks somewhere, are read as each of them alone. */
function expectAsAlone(lines: readonly string[], cuts: readonly number[] = []): void {
  const bytes = Buffer.from(lines.map((each) => `${each}\n`).join(''), 'latin1')
  const ends = [...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length]
  const chunks = ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end))
  expect(framed(chunks)).toEqual(lines.flatMap((each, before) => framed([Buffer.from(`${each}\n`, 'latin1')], before)))
}

const good = fc.oneof(
  { weight: 10, arbitrary: fc.nat().map((n) => `{"tool":"t","n":${n},"text":"\xc3\xa9"}`) },
  fc.constantFrom(
    '[{"a":1},{"b":[2]},3]',
    '7',
    '"text"',
    '{"a":1}\r',
    ' {"a":1} ',
    `{"deep":${'['.repeat(150)}${']'.repeat(150)}}`,
  ),
)
const odd = fc.constantFrom(
  ...['{"a":1}{"a":2}', '# note', '', '\r', ' ', '{"cut":', 'noise', '{"a":1}\r{"b":2}', '"\xff'],
  ...['{"a":[{}', '{}]}', '{},{}', '{"b":{}', '"c":{}}', '{"open":"', '"}', ',', '[', ']', '{"a":1},'],
  `{"long":"${'x'.repeat(limit)}"}`,
)
const rounded = fc.constant('{"n":12345678901234567890}')
const lines = fc.oneof(
  fc.array(good, { maxLength: 200 }),
  fc.array(fc.oneof({ weight: 40, arbitrary: good }, odd), { maxLength: 200 }),
  fc.array(fc.oneof(good, odd), { maxLength: 60 }),
  fc.array(fc.oneof(good, odd, rounded), { maxLength: 60 }),
)

it('reports records, problems and what is left out as if each line stood alone, in their order', () => {
  fc.assert(fc.property(lines, fc.array(fc.nat(8000), { maxLength: 4 }), expectAsAlone), { numRuns: 500 })
})

it.each([
  [['{"a":[{}', '{}]}', '{},0,{}']],
  [['{"a":[{}', '{}]}', '{},{}', '{}']],
  [['{"tool":"a"}', '{"tool":"b"},"x",{"tool":"c"}']],
])('makes no records of lines that are none alone: %j', (parts) => {
  expectAsAlone(parts)
  expectAsAlone([...Array(70).fill('{"tool":"t"}'), ...parts, '{"tool":"u"}'])
})

it('hands on every whole line of a chunk before the next chunk comes', () => {
  let records = 0
  const framer = new LineFramer({ record: () => records++, bad: () => undefined, skip: () => undefined })
  for (const expected of [2, 4, 6]) {
    framer.push(Buffer.from('{"a":1}\n{"a":2}\n'))
    expect(records).toBe(expected)
  }
  framer.push(Buffer.from('{"a":'))
  framer.push(Buffer.from('3}\n'))
  expect(records).toBe(7)
})

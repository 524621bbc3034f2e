import { expect, test } from 'vitest'
import { canonicalJson } from '../../../src/canonical/canonical-json.js'
import type { JsonValue } from '../../../src/model/json.js'
import { LineFramer } from '../../../src/traces/framing/frame-lines.js'

const plain = '{"tool":"get","args":{"id":12345,"at":"2026-01-05T10:00:00.000Z","text":"São Paulo"}}'
const numbers = [
  '9007199254740993',
  '-0.12345678901234567',
  '1e400',
  '1E-400',
  '2512292042121000001',
  '12345678901234567890',
]
/** A long run in a text is not a number, and hides none. */
const lines = [
  plain,
  ...numbers.map((number) => `{"tool":"pay","args":{"hex":"00000000000000000000","n":${number}}}`),
  plain,
  `[${numbers.join(',')}]`.replace('[', '{"args":[').replace(']', ']}'),
]

function framed(chunks: readonly Buffer[]): string[] {
  const seen: string[] = []
  const record = (value: JsonValue) => void seen.push(canonicalJson(value))
  const framer = new LineFramer({
    record,
    bad: (code) => void seen.push(code),
    skip: (reason) => void seen.push(reason),
  })
  for (const chunk of chunks) framer.push(chunk)
  framer.end()
  return seen
}

test('no number is rounded, wherever the chunks of a file end', () => {
  const bytes = Buffer.from(lines.join('\n'))
  const whole = framed([bytes])
  expect(whole).toHaveLength(lines.length)
  for (const [i, number] of numbers.slice(0, 2).entries()) expect(whole[i + 1]).toContain(`"n":${number}`)
  expect(whole[3]).toContain('"n":1e+400')
  expect(whole.at(-1)).toContain('[9007199254740993,-0.12345678901234567,1e+400,1e-400,')
  for (let size = 1; size <= bytes.length; size += 1 + (size >> 4)) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    )
    expect(framed(chunks), `chunks of ${size} bytes`).toEqual(whole)
  }
})

test('a chunk without such a number, before and behind one that has it, reads as plain JSON does', () => {
  const chunk = Buffer.from(`${plain}\n`)
  const exact = Buffer.from(`{"n":${numbers[0]}}\n`)
  expect(framed([chunk, exact, chunk])).toEqual([
    canonicalJson(JSON.parse(plain)),
    `{"n":${numbers[0]}}`,
    canonicalJson(JSON.parse(plain)),
  ])
})

test('a number that stands anywhere in a large chunk is seen', () => {
  const border = 64 * 1024
  for (const number of ['9007199254740993', '1e400']) {
    for (let before = border - 40; before <= border + 40; before++) {
      const filler = 'x'.repeat(before - '{"a":"","n":'.length)
      const [seen] = framed([Buffer.from(`{"a":"${filler}","n":${number}}\n`)])
      expect(seen?.endsWith(`"n":${number === '1e400' ? '1e+400' : number}}`), `${number} behind ${before}`).toBe(true)
    }
  }
})

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import { AssayError } from '../../src/model/problem.js'
import { readTraces, readTraceValues } from '../../src/traces/read-traces.js'
import { CollectingSink, collect, collectAll, lines } from '../support/collect-calls.js'

const call = (n: number, more: object = {}) => ({ tool: `t${n}`, args: { n }, ...more })
const tools = (calls: readonly { readonly tool: string }[]) => calls.map((each) => each.tool)

describe('framing', () => {
  test.each([
    ['JSON lines', lines(call(1), call(2)), ['0:1:1', '0:2:1']],
    ['a last line without an end', lines(call(1), call(2)).trimEnd(), ['0:1:1', '0:2:1']],
    [
      'CRLF, blank lines, a byte order mark',
      `\uFEFF${lines(call(1), call(2)).replaceAll('\n', '\r\n \r\n')}`,
      ['0:1:1', '0:3:1'],
    ],
    ['comments', `# note\n\n${lines(call(1))}  # more\n${lines(call(2))}`, ['0:3:1', '0:5:1']],
    ['an array on one line', JSON.stringify([call(1), call(2)]), ['0:1:2', '0:1:31']],
    [
      'an array with one element a line',
      `[\n${JSON.stringify(call(1))},\n${JSON.stringify(call(2))}\n]\n`,
      ['0:2:1', '0:3:1'],
    ],
    ['a pretty-printed array', JSON.stringify([call(1), call(2)], null, 2), ['0:2:3', '0:8:3']],
    [
      'pretty-printed values one after another',
      [call(1), call(2)].map((each) => JSON.stringify(each, null, 2)).join('\n'),
      ['0:1:1', '0:7:1'],
    ],
    [
      'the same, with comments',
      `# a\n${JSON.stringify(call(1), null, 1)}\n# b\n${JSON.stringify(call(2), null, 1)}`,
      ['0:2:1', '0:9:1'],
    ],
    ['two values on one line', `${JSON.stringify(call(1))}${JSON.stringify(call(2))}`, ['0:1:1', '0:1:29']],
    [
      'two values on one line, with blanks',
      ` ${JSON.stringify(call(1))} \t${JSON.stringify(call(2))} `,
      ['0:1:2', '0:1:32'],
    ],
    ['lines that end in CR only', `${lines(call(1), call(2)).replaceAll('\n', '\r')}`, ['0:1:1', '0:2:1']],
    [
      'lines that end in CR only, with a comment and no end',
      `# a\r${JSON.stringify(call(1))}\r# b\r \r${JSON.stringify(call(2))}`,
      ['0:2:1', '0:5:1'],
    ],
    [
      'a pretty-printed file whose lines end in CR only',
      [call(1), call(2)].map((each) => JSON.stringify(each, null, 2).replaceAll('\n', '\r')).join('\r'),
      ['0:1:1', '0:7:1'],
    ],
    [
      'byte order marks of files put one behind another',
      `\uFEFF${lines(call(1))}\uFEFF${lines(call(2))}`,
      ['0:1:1', '0:2:2'],
    ],
    [
      'the same, pretty-printed',
      [call(1), call(2)].map((each) => `\uFEFF${JSON.stringify(each, null, 2)}\n`).join(''),
      ['0:1:1', '0:7:1'],
    ],
    [
      'arrays one after another',
      [call(1), call(2)].map((each) => JSON.stringify([each], null, 2)).join('\n'),
      ['0:2:3', '0:10:3'],
    ],
  ])('%s', async (_, text, places) => {
    const { reading, calls } = await collect(text)
    expect(tools(calls)).toEqual(['t1', 't2'])
    expect(calls.map((each) => each.at)).toEqual(places)
    expect(reading.problems).toEqual([])
  })

  test('columns are counted in characters, as editors do', async () => {
    const { calls } = await collect(`[\n {"tool":"é💥"}, {"tool":"b"}\n]`)
    expect(calls.map((each) => each.at)).toEqual(['0:2:2', '0:2:18'])
  })

  test.each<[string, string, readonly string[]]>([
    ['elements', '[{"tool":"a"},{"tool":"b"}]', ['0:1:2', '0:1:15']],
    ['elements after blanks', ' [ {"tool":"a"} , {"tool":"b"} ] ', ['0:1:4', '0:1:19']],
    ['brackets, quotes and commas in texts', '[{"tool":"a","args":{"x":"],\\"[{"}},{"tool":"b"}]', ['0:1:2', '0:1:37']],
    ['lists in elements', '[{"tool":"a","args":{"x":[[1,2],{"y":[]}]}},{"tool":"b"}]', ['0:1:2', '0:1:45']],
    ['scalars between', '[1,"x",{"tool":"a"},null,{"tool":"b"}]', ['0:1:8', '0:1:26']],
  ])('calls of a list on one line have columns of their own: %s', async (_, text, places) => {
    const { calls } = await collect(text)
    expect(calls.map((each) => each.at)).toEqual(places)
  })

  test('places inside a record survive repeated and reordered keys', async () => {
    const inner = '{"role":"assistant","tool_calls":[\n{"id":"1","function":{"name":"f","arguments":"{}"}}]}'
    const text = `{\n"messages":[1],"9":{},\n"x\\"[{":[{}],\n"messages":[\n${inner}]}`
    const { calls } = await collect(text)
    expect(calls.map((each) => [each.tool, each.at])).toEqual([['f', '0:6:1']])
  })

  test('__proto__ is a key like any other', async () => {
    const { calls } = await collect('{"__proto__":{"tool":"no"},"tool":"f","args":{"__proto__":{"x":1}}}\n')
    expect(JSON.stringify(calls[0]?.args)).toBe('{"__proto__":{"x":1}}')
    expect(({} as { x?: number }).x).toBeUndefined()
  })
})

describe('what cannot be read is said, with its line, and reading goes on', () => {
  const parse = 'E_TRACE_PARSE'
  const torn = 'E_TRACE_TRUNCATED'
  test.each([
    ['a bad line', `${lines(call(1))}{"tool":\n${lines(call(2))}`, [`${parse}:2`]],
    ['a bad first line', `{"tool":"x","args":\n${lines(call(1), call(2))}`, [`${parse}:1`]],
    ['a bad first line before only one more', `{"tool":"x","args":\n${lines(call(1))}`, [`${parse}:1`], 1],
    ['a first line cut in a string', `{"tool":"x\n${lines(call(1), call(2))}`, [`${parse}:1`]],
    ['a torn last line', `${lines(call(1), call(2))}{"tool":"x","ar`, [`${torn}:3`]],
    ['a torn first line, cut by a blank', `\n\n{"tool":"x",\n${lines(call(1), call(2))}`, [`${parse}:3`]],
    ['words at the end without a line end', `${lines(call(1), call(2))}done`, [`${parse}:3`]],
    ['a broken element', `[\n${JSON.stringify(call(1))},\n{"tool":x},\n${JSON.stringify(call(2))}\n]`, [`${parse}:3`]],
    ['a missing comma', `[\n${JSON.stringify(call(1))}\n${JSON.stringify(call(2))}\n]`, [`${parse}:3`]],
    ['an array without an end', `[\n${JSON.stringify(call(1))},\n${JSON.stringify(call(2))}\n`, [`${torn}:4`]],
    [
      'a pretty value without an end',
      `${JSON.stringify([call(1), call(2)], null, 2).slice(0, -2)},\n  {\n    "tool": "x"`,
      [`${torn}:14`],
    ],
    [
      'a deep record',
      `${lines(call(1), call(2))}{"tool":"x","args":${'['.repeat(600)}${']'.repeat(600)}}\n`,
      [`${parse}:3`],
    ],
    [
      'not UTF-8',
      Buffer.concat([Buffer.from(lines(call(1), call(2))), Buffer.from([0x22, 0xff, 0x22, 0x0a])]),
      [`${parse}:3`],
    ],
  ])('%s', async (_, text, problems, count = 2) => {
    const { reading, calls } = await collect(text)
    expect(tools(calls)).toEqual(['t1', 't2'].slice(0, count))
    expect(reading.problems.map((problem) => `${problem.code}:${problem.line}`)).toEqual(problems)
    expect(reading.problems.every((problem) => problem.file === 'a.jsonl')).toBe(true)
  })

  test('a line or value beyond the limit', async () => {
    const long = call(9, { result: 'x'.repeat(200) })
    for (const text of [lines(call(1), long, call(2)), JSON.stringify([call(1), long, call(2)], null, 1)]) {
      const { reading, calls } = await collect(text, { maxRecordBytes: 150 })
      expect(tools(calls).slice(0, 1)).toEqual(['t1'])
      expect(reading.problems.length).toBeGreaterThan(0)
    }
  })

  test('a file that begins with NUL bytes, as a rotated log does, is read behind them, and says that records may be lost', async () => {
    for (const count of [2, 64, 200_000]) {
      const bytes = Buffer.concat([Buffer.alloc(count), Buffer.from(lines(call(1)))])
      const { reading, calls } = await collectAll([{ file: 'a', chunks: [bytes.subarray(0, 1), bytes.subarray(1)] }])
      expect(tools(calls)).toEqual(['t1'])
      expect(reading.problems).toMatchObject([
        {
          code: 'E_TRACE_PARSE',
          detail: `the file begins with ${count} NUL bytes, where records may be lost`,
          line: 1,
        },
      ])
    }
  })

  test.each([
    [
      'in the middle',
      `${lines(call(1), call(2), call(3))}${'\0'.repeat(99)}${lines(call(4))}`,
      'the line holds NUL bytes, where records may be lost',
    ],
    [
      'at the end',
      `${lines(call(1), call(2), call(3))}${'\0'.repeat(99)}`,
      'the line holds NUL bytes, where records may be lost',
    ],
  ])('NUL bytes %s are named', async (_, text, detail) => {
    const { reading } = await collect(text)
    expect(reading.problems).toMatchObject([{ code: 'E_TRACE_PARSE', detail }])
  })

  test('what stands before a mistake on its line is read', async () => {
    const { reading, calls } = await collect(
      `${lines(call(0))}${JSON.stringify(call(1))} {"tool":"t2"\n${JSON.stringify(call(3))}{"tool":"t4`,
    )
    expect(tools(calls)).toEqual(['t0', 't1', 't3'])
    expect(reading.problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['E_TRACE_PARSE', 2, 30],
      ['E_TRACE_TRUNCATED', 3, 29],
    ])
  })

  test('the character that stands for broken ones is a character', async () => {
    const { reading, calls } = await collect(lines({ tool: '\uFFFD' }))
    expect([tools(calls), reading.problems]).toEqual([['\uFFFD'], []])
  })

  test('other JSON is counted', async () => {
    const { reading } = await collect(`1\n"x"\n${lines(call(1), { hello: 1 }, { type: 'log', text: '' })}`)
    expect(reading.skipped).toEqual([
      { reason: 'JSON value that is not an object', count: 2 },
      { reason: 'event of another type', count: 1 },
      { reason: 'record of a shape that is not a tool call', count: 1 },
    ])
  })

  test('a trace may begin late in a log', async () => {
    const { reading, calls } = await collect(lines(...Array.from({ length: 200 }, () => ({ level: 'info' })), call(1)))
    expect(tools(calls)).toEqual(['t1'])
    expect(reading.skipped.reduce((sum, each) => sum + each.count, 0)).toBe(200)
  })

  test('problems are kept up to a limit and counted beyond it', async () => {
    const { reading } = await collect(`${lines(call(1))}${'{\n'.repeat(10_005)}`)
    expect(reading.problems).toHaveLength(10_000)
    expect(reading.problemsOmitted).toEqual({ E_TRACE_PARSE: 5 })
  })
})

describe('a file that is not a trace', () => {
  const codeOf = async (bytes: string | Uint8Array, options = {}) => {
    const error = await collect(bytes, options).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AssayError)
    return (error as AssayError).problems[0]
  }

  test.each([
    ['plain text', 'hello\nworld\n', 'E_TRACE_FORMAT', 'no records: it looks like plain text'],
    ['CSV', 'id,name\n1,x\n2,y\n', 'E_TRACE_FORMAT', 'looks like CSV'],
    ['CSV with tabs and a row that is cut off', 'id\tname\n1\tx\n2', 'E_TRACE_FORMAT', 'looks like CSV'],
    ['HTML', '\uFEFF<!DOCTYPE html>\n<p>404, not found</p>\n', 'E_TRACE_FORMAT', 'looks like HTML'],
    ['XML', '<?xml version="1.0"?>\n<a/>\n', 'E_TRACE_FORMAT', 'looks like XML'],
    ['YAML', 'version: "2.0"\ntools:\n  - a\n', 'E_TRACE_FORMAT', 'looks like YAML'],
    ['an event stream', 'event: x\ndata: {"a":1}\n\n', 'E_TRACE_FORMAT', 'server-sent events'],
    ['numbers', '[1,2,3]', 'E_TRACE_FORMAT', 'bare values'],
    ['null', 'null', 'E_TRACE_FORMAT', 'bare values'],
    ['an object without keys', '{}', 'E_TRACE_FORMAT', 'no keys'],
    ['an archive', Buffer.from('PK\u0003\u0004rest'), 'E_TRACE_READ', 'a zip archive; unpack it'],
    [
      'JSON of another kind',
      lines({ level: 'info', '\u202Eevil\n': 1, tool_calls: 3 }),
      'E_TRACE_FORMAT',
      'level, tool_calls and 1 more',
    ],
    [
      'the nearest format',
      lines({ level: 'info', choices: 3 }),
      'E_TRACE_FORMAT',
      'nearest is openai-chat, which also has choices',
    ],
    [
      'keys that are not plain words',
      lines({ 'before:A->B': 1, 'a b': 2 }),
      'E_TRACE_FORMAT',
      'have 2 keys, none of them a plain',
    ],
    ['UTF-16 with a mark', Buffer.from('\uFEFF{"tool":"x"}', 'utf16le'), 'E_TRACE_READ', 'UTF-16'],
    ['UTF-16 without one', Buffer.from('{"tool":"x"}', 'utf16le'), 'E_TRACE_READ', 'UTF-16'],
    ['a zip', Buffer.from('PK\u0003\u0004rest'), 'E_TRACE_READ', 'zip'],
    ['a binary', Buffer.from([1, 2, 0, 4, 5]), 'E_TRACE_READ', 'binary'],
  ])('%s', async (_, bytes, code, words) => {
    const problem = await codeOf(bytes)
    expect(problem).toMatchObject({ code, location: { file: 'a.jsonl', line: 1, column: 1 } })
    expect(problem?.message).toContain(words)
    expect(problem?.message).not.toMatch(/[\u202E\n]/)
  })

  test('one everyday key makes no format the nearest', async () => {
    const problem = await codeOf(lines({ type: 'function', function: { name: 'read_file', parameters: {} } }))
    expect(problem?.message).not.toContain('nearest')
  })

  test('names no format as the nearest by a word that any file has', async () => {
    const problem = await codeOf(lines({ name: 'x', version: '1', type: 'module', scripts: {} }))
    expect(problem?.message).toContain('keys name, version, type, scripts.')
    expect(problem?.message).not.toContain('nearest')
  })

  test('a format of no such name', async () => {
    const problem = await codeOf(lines(call(1)), { format: 'opneai-chat' })
    expect(problem?.message).toContain('"opneai-chat"')
    expect(problem?.remedy).toMatch(/Did you mean "openai-chat"\? There are: .*native, openai-chat/)
  })

  test('an empty file is not an error', async () => {
    for (const text of ['', '\n\n', '\uFEFF', '[]', '[\n]\n', '# only this\n']) {
      const { reading } = await collect(text)
      expect(reading).toMatchObject({ traces: 0, calls: 0, problems: [], files: [{ format: 'empty' }] })
    }
  })
})

test('files are counted each, and one trace may be in several', async () => {
  const texts = [
    lines(call(1, { trace: 'a' }), call(2, { trace: 'b' })),
    lines(call(3, { trace: 'a' }), { type: 'trace_start', trace: 'c' }),
  ]
  const inputs = texts.map((text, index) => ({ file: `${index}.jsonl`, chunks: [Buffer.from(text)] }))
  const { reading, calls } = await collectAll(inputs)
  const sha256 = (text = '') => createHash('sha256').update(text).digest('hex')
  expect(reading.files).toEqual([
    { file: '0.jsonl', sha256: sha256(texts[0]), format: 'native', traces: 2, calls: 2 },
    { file: '1.jsonl', sha256: sha256(texts[1]), format: 'native', traces: 2, calls: 1 },
  ])
  expect(reading).toMatchObject({ traces: 3, tracesWithCalls: 2, calls: 3 })
  expect(calls.map((each) => [each.trace, each.callIndex, each.at])).toEqual([
    ['a', 0, '0:1:1'],
    ['b', 0, '0:2:1'],
    ['a', 1, '1:1:1'],
  ])
  expect([...reading.runs][0]).toMatchObject({
    trace: 'a',
    index: 0,
    calls: 2,
    lastFile: 1,
    lastLine: 1,
    lastColumn: 1,
  })
})

test('a file that begins with a line of our own is ours, whatever follows and however it is cut', async () => {
  const own = { type: 'tool_call', trace: 'a', tool: 't1', args: {} }
  const text = Buffer.from(lines(own, { resourceSpans: [] }, { ...own, tool: 't2' }))
  for (const size of [1, 7, text.length]) {
    const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, n) =>
      text.subarray(n * size, (n + 1) * size),
    )
    const sink = new CollectingSink()
    const reading = await readTraces([{ file: 'a.jsonl', chunks }], sink)
    expect(tools(sink.calls)).toEqual(['t1', 't2'])
    expect(reading.files[0]?.format).toBe('native')
    expect(reading.skipped).toEqual([{ reason: 'record of a shape that is not a tool call', count: 1 }])
  }
})

test('values in memory are read like lines', async () => {
  const sink = new CollectingSink()
  const values = [
    call(1),
    [call(2), { type: 'tool_call', tool: 'f', id: '0' }],
    { type: 'tool_result', id: '0', result: 1 },
    () => 1,
    new Map(),
  ]
  const reading = await readTraceValues(values, sink)
  expect(tools(sink.calls)).toEqual(['t1', 't2', 'f'])
  expect(sink.calls[2]).toMatchObject({ result: 1, at: '0:0:0' })
  expect(reading.problems).toHaveLength(2)
})

// Text of every length of UTF-8 sequence, escapes, separators.
const character = fc.constantFrom('a', '"', '\\', '\n', 'é', '€', '💥', '\u2028', '{', ']', ',')
const word = fc.array(character, { maxLength: 8 }).map((each) => each.join(''))
const record: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.record({ tool: fc.constantFrom('a', 'b'), args: fc.dictionary(word, word), trace: fc.constantFrom('1', '2') }),
  fc.record({
    type: fc.constant('tool_call'),
    tool: fc.constant('c'),
    id: fc.constantFrom('0', ''),
    trace: fc.constantFrom('1', '2'),
  }),
  fc.record({
    type: fc.constant('tool_result'),
    id: fc.constantFrom('0', '', '1'),
    result: word,
    trace: fc.constantFrom('1', '2'),
  }),
  fc.record({ type: fc.constant('trace_start'), trace: fc.constantFrom('2', '3') }),
  fc.record({ other: word }),
)
const layout = fc.constantFrom(
  (records: readonly JsonValue[]) => lines(...records),
  (records: readonly JsonValue[]) => JSON.stringify(records),
  (records: readonly JsonValue[]) => JSON.stringify(records, null, 2),
  (records: readonly JsonValue[]) => records.map((each) => JSON.stringify(each, null, '\t')).join('\r\n'),
)

/** Everything a reading says, with errors as data. */
async function outcome(bytes: Buffer, sizes: readonly number[]) {
  const sink = new CollectingSink()
  function* chunks() {
    const shared = Buffer.alloc(bytes.length)
    for (let at = 0, n = 0; at < bytes.length; n++) {
      const size = sizes[n % sizes.length] ?? bytes.length
      // One buffer for every chunk, as the file reader does it.
      yield shared.subarray(0, bytes.copy(shared, 0, at, at + size))
      at += size
    }
  }
  try {
    const reading = await readTraces([{ file: 'f', chunks: chunks() }], sink)
    return { reading, calls: sink.calls, started: sink.started }
  } catch (error) {
    if (!(error instanceof AssayError)) throw error
    return { problems: error.problems }
  }
}

const mistake = fc.record({
  at: fc.nat(400),
  remove: fc.nat(6),
  insert: fc.constantFrom('', '\n', '"', '{', ']', ',', '\u0000', '💥'),
})
const broken = fc
  .tuple(fc.array(record, { minLength: 1, maxLength: 8 }), layout, fc.array(mistake, { maxLength: 2 }))
  .map(([records, write, mistakes]) => {
    let text = write(records)
    for (const { at, remove, insert } of mistakes) text = text.slice(0, at) + insert + text.slice(at + remove)
    return Buffer.from(text)
  })

test('how the bytes are cut into chunks never changes a result, whole input or broken', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(broken, sizes, async (bytes, cuts) => {
      expect(await outcome(bytes, cuts)).toEqual(await outcome(bytes, [bytes.length || 1]))
    }),
    { numRuns: 600 },
  )
})

test('every line of a damaged file is a call, a result, a run, a skip or a problem', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 10 }),
      fc.array(mistake, { maxLength: 3 }),
      async (records, mistakes) => {
        // The first line is whole, so that the file is JSON lines; the damage never touches a line feed.
        const texts = records.map((each) => JSON.stringify(each))
        for (const { at, remove, insert } of mistakes) {
          const index = at % texts.length
          const old = texts[index] ?? ''
          if (insert !== '\n')
            texts[index] = old.slice(0, at % old.length) + insert + old.slice((at % old.length) + remove)
        }
        const all = ['{"tool":"first"}', ...texts]
        const bytes = Buffer.from(all.join('\n'))
        let results = 0
        let starts = 0
        const sink = {
          call() {},
          result() {
            results++
          },
        }
        const reading = await readTraces([{ file: 'f', chunks: [bytes] }], sink).catch((error: unknown) => {
          if (error instanceof AssayError) return undefined
          throw error
        })
        if (!reading) return
        for (const line of all) {
          try {
            if (JSON.parse(line).type === 'trace_start') starts++
          } catch {}
        }
        const skipped = reading.skipped.reduce((sum, each) => sum + each.count, 0)
        const blank = all.filter((line) => line.trim() === '').length
        // Before a mistake a line may have whole values: it counts once for each.
        const counted = reading.calls + results + starts + skipped + reading.problems.length + blank
        expect(counted).toBeGreaterThanOrEqual(all.length)
      },
    ),
    { numRuns: 400 },
  )
})

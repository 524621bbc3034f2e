import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AssayError } from '../../src/model/problem.js'
import { AssayClient } from '../../src/recorders/assay-client.js'
import { TraceWriter, type TraceWriterOptions } from '../../src/recorders/writing/trace-writer.js'
import { readLines, temporaryFolder } from '../support/trace-file.js'

function written(event: object, options?: TraceWriterOptions): string {
  const file = join(temporaryFolder(), 'a.jsonl')
  const writer = new TraceWriter(file, options)
  writer.write(event)
  writer.close()
  return readFileSync(file, 'utf8')
}

function warnings(): string[] {
  const seen: string[] = []
  vi.spyOn(process, 'emitWarning').mockImplementation((warning) => void seen.push(String(warning)))
  return seen
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('a line', () => {
  it('is the event as given, keys in order', () => {
    const event = { tool: 'read_file', args: { path: '/app/data.json', a: [1, 'é', null] } }
    expect(written(event)).toBe('{"tool":"read_file","args":{"path":"/app/data.json","a":[1,"é",null]}}\n')
  })

  it('is in the file when recordTrace returns', () => {
    const file = join(temporaryFolder(), 'new', 'folder', 'a.jsonl')
    const client = new AssayClient(file)
    client.recordTrace({ tool: 'a' })
    expect(readFileSync(file, 'utf8')).toBe('{"tool":"a"}\n')
    void client.close()
  })

  it('names what JSON has no word for, and writes a BigInt as the number it is', () => {
    const cycle: Record<string, unknown> = { tool: 'a' }
    cycle.self = cycle
    const args = {
      big: 12345678901234567890n,
      when: new Date(0),
      nan: Number.NaN,
      list: [undefined, () => 1],
      map: new Map([['k', 1]]),
      set: new Set([1]),
      error: new TypeError('no'),
      left: undefined,
      method() {},
      cycle,
    }
    const line = written({ tool: 't', args })
    expect(line).toContain('"big":12345678901234567890,')
    expect(JSON.parse(line)).toEqual({
      tool: 't',
      args: {
        big: Number(12345678901234567890n),
        when: '1970-01-01T00:00:00.000Z',
        nan: 'NaN',
        list: [null, '[function]'],
        map: { k: 1 },
        set: [1],
        error: { name: 'TypeError', message: 'no' },
        cycle: { tool: 'a', self: '[circular]' },
      },
    })
  })

  it('survives getters and toJSON that throw, deep nesting and a member named __proto__', () => {
    let deep: object = {}
    for (let i = 0; i < 20_000; i++) deep = { deep }
    const hostile = {
      get a() {
        throw new Error('secret')
      },
      b: {
        toJSON() {
          throw new Error('secret')
        },
      },
      deep,
      own: JSON.parse('{"__proto__":{"x":1}}'),
    }
    const line = written({ tool: 't', args: hostile })
    expect(line).not.toContain('secret')
    expect(line).toContain('"a":"[unreadable]","b":"[unreadable]"')
    expect(line).toContain('[too deep]')
    expect(line).toContain('"__proto__":{"x":1}')
  })

  it('is cut to its cap, and says what is left out', () => {
    const result = 'x'.repeat(3_000_000)
    const line = written({ tool: 't', args: { id: 7 }, result })
    expect(line.length).toBeLessThan(1024 * 1024)
    expect(JSON.parse(line)).toMatchObject({ tool: 't', args: { id: 7 } })
    expect(line).toContain(`[left out: ${3_000_000 - 65_536} characters]`)
    const list = written({ tool: 't', args: Array.from({ length: 50_000 }, (_, i) => i) }, { maxEventLength: 10_000 })
    expect(list).toMatch(/\[left out: \d+ items\]/)
    expect(list.length).toBeLessThan(10_002)
  })

  it('is one line of JSON for anything', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
        (value) => {
          const text = written({ tool: 't', args: value })
          expect(text.indexOf('\n')).toBe(text.length - 1)
          expect(JSON.parse(text)).toMatchObject({ tool: 't' })
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('redaction', () => {
  it('sees a copy and replaces the event', () => {
    const event = { tool: 't', args: { card: '4111' } }
    const redact = (copy: Record<string, unknown>) => {
      ;(copy.args as Record<string, unknown>).card = '***'
      return copy
    }
    expect(written(event, { redact })).toBe('{"tool":"t","args":{"card":"***"}}\n')
    expect(event.args.card).toBe('4111')
    expect(written(event, { redact: () => undefined })).toBe('')
  })

  it('that throws lets nothing of the event through, and is reported once', () => {
    const warned = warnings()
    const redact = (): never => {
      throw new Error('4111')
    }
    expect(written({ tool: 't', args: { card: '4111' } }, { redact })).toBe('')
    expect(warned).toHaveLength(1)
    expect(warned[0]).not.toContain('4111')
  })
})

describe('a torn tail', () => {
  it('is ended on open, so that the next line is whole', () => {
    const file = join(temporaryFolder(), 'a.jsonl')
    writeFileSync(file, '{"tool":"a"}\n{"tool":"b","ar')
    using writer = new TraceWriter(file)
    writer.write({ tool: 'c' })
    expect(readFileSync(file, 'utf8')).toBe('{"tool":"a"}\n{"tool":"b","ar\n{"tool":"c"}\n')
  })

  it('is not seen where there is none', () => {
    const file = join(temporaryFolder(), 'a.jsonl')
    for (const tool of ['a', 'b']) {
      using writer = new TraceWriter(file)
      writer.write({ tool })
    }
    expect(readLines(file)).toEqual([{ tool: 'a' }, { tool: 'b' }])
  })
})

describe('buffered', () => {
  it('keeps lines back until flush, size, close or `using` ends', async () => {
    const file = join(temporaryFolder(), 'a.jsonl')
    {
      await using client = new AssayClient(file, { buffered: true })
      client.recordTrace({ tool: 'a' })
      expect(readFileSync(file, 'utf8')).toBe('')
      await client.flush()
      expect(readLines(file)).toHaveLength(1)
      for (let i = 0; i < 3_000; i++) client.recordTrace({ tool: 'b', args: { i, text: 'some text' } })
      expect(readLines(file.replace(/$/, '')).length).toBeGreaterThan(1)
    }
    expect(readLines(file)).toHaveLength(3_001)
  })
})

describe('trouble', () => {
  it('is one warning, never an exception', () => {
    const warned = warnings()
    const folder = temporaryFolder()
    const writer = new TraceWriter(folder)
    writer.write({ tool: 'a' })
    writer.write({ tool: 'a' })
    writer.flush()
    writer.close()
    writer.close()
    expect(warned).toEqual([expect.stringMatching(/EISDIR|EPERM/)])
  })

  it('is thrown by a strict recorder', () => {
    expect(() => new TraceWriter(temporaryFolder(), { strict: true })).toThrow(AssayError)
    const writer = new TraceWriter(join(temporaryFolder(), 'a.jsonl'), { strict: true })
    writer.close()
    expect(() => writer.write({ tool: 'a' })).toThrow(/E_RECORD_CLOSED/)
  })

  it('of an event after close is reported', () => {
    const warned = warnings()
    const writer = new TraceWriter(join(temporaryFolder(), 'a.jsonl'))
    writer.close()
    writer.write({ tool: 'late', args: { secret: 'hunter2' } })
    expect(warned).toEqual([expect.stringContaining('after')])
    expect(warned[0]).not.toContain('hunter2')
  })

  it.skipIf(process.platform !== 'linux')('of a full disk is one warning', () => {
    const warned = warnings()
    const writer = new TraceWriter('/dev/full')
    writer.write({ tool: 'a' })
    writer.write({ tool: 'a' })
    expect(warned).toEqual([expect.stringContaining('ENOSPC')])
  })
})

it.each(['0', 'false', 'off'])('ASSAY_RECORD=%s writes nothing, makes nothing, says nothing', async (value) => {
  vi.stubEnv('ASSAY_RECORD', value)
  const warned = warnings()
  const file = join(temporaryFolder(), 'new', 'a.jsonl')
  const client = new AssayClient(file, { strict: true })
  client.recordTrace({ tool: 'a' })
  await client.close()
  client.recordTrace({ tool: 'a' })
  expect(warned).toEqual([])
  expect(() => readFileSync(file)).toThrow(/ENOENT/)
})

it('after a write that failed half way the next line stands alone', () => {
  const file = join(temporaryFolder(), 'a.jsonl')
  // A limit on the file's size cuts the write short, as a full disk does.
  const script = `
    import { truncateSync } from 'node:fs'
    import { LineFile } from ${JSON.stringify(new URL('../../src/recorders/writing/line-file.ts', import.meta.url).href)}
    process.on('SIGXFSZ', () => {})
    const file = new LineFile(${JSON.stringify(file)}, false)
    file.append('{"tool":"a"}\\n')
    try { file.append('{"tool":"big","args":"' + 'x'.repeat(200_000) + '"}\\n') } catch (error) { console.log(error.code) }
    truncateSync(${JSON.stringify(file)}, 100)
    file.append('{"tool":"b"}\\n')`
  const shell = `ulimit -f 64; exec ${JSON.stringify(process.execPath)} --input-type=module -e ${shellWord(script)}`
  const output = execFileSync('bash', ['-c', shell], { encoding: 'utf8' })
  expect(output).toBe('EFBIG\n')
  const lines = readFileSync(file, 'utf8').split('\n')
  expect([lines[0], lines[2], lines[3]]).toEqual(['{"tool":"a"}', '{"tool":"b"}', ''])
  expect(lines[1]).toMatch(/^\{"tool":"big"/)
})

function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

describe('a cut', () => {
  const longText = 'true;'.repeat(300_000)
  const line = (event: object, options = {}) => JSON.parse(written(event, options))

  it('is named by its path: rules must not take the rest for the whole', () => {
    expect(line({ tool: 'sh', args: { command: longText, cwd: '/' } }).truncated).toEqual(['/args/command'])
    expect(line({ tool: 'sh', arguments: { 'a/b~c': longText } }).truncated).toEqual(['/arguments/a~1b~0c'])
    expect(line({ tool: 'sh', args: {}, result: longText }).truncated).toEqual(['/result'])
  })

  it('of a list or an object is named by the whole of it', () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [`m${n}`, n]))
    expect(line({ tool: 'pay', args: { ...many, amount: 99_999 } }).truncated).toEqual(['/args'])
    expect(line({ tool: 'pay', args: { list: Object.keys(many) } }).truncated).toEqual(['/args/list'])
  })

  it('is added to what the event says itself', () => {
    const event = { tool: 'sh', args: { a: longText, b: 'cut before' }, truncated: ['/args/b'] }
    expect(line(event).truncated).toEqual(['/args/b', '/args/a'])
  })

  it('of more places than can be named is one of everything', () => {
    const args = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`m${n}`, longText.slice(0, 9_000)]))
    expect(line({ tool: 'sh', args }).truncated).toEqual(['/args', '/result'])
  })

  it('leaves the call of an event that nothing makes short enough', () => {
    const args = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`m${n}`, [longText, longText]]))
    expect(line({ trace: 't', id: 'c', tool: 'sh', args }, { maxEventLength: 300 })).toEqual({
      type: 'tool_call',
      trace: 't',
      id: 'c',
      tool: 'sh',
      truncated: ['/args', '/result'],
    })
  })

  it('that was not made is not named', () => {
    expect(line({ tool: 'sh', args: { command: 'x'.repeat(900_000) } })).not.toHaveProperty('truncated')
  })
})

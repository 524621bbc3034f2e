import { closeSync, fstatSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { conclude } from '../../src/assay.js'
import { RunRecorder } from '../../src/evidence/run/run-recorder.js'
import { openTraces } from '../../src/library/sources.js'
import { collectTraces } from '../../src/parallel/collect-traces.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { reporters } from '../../src/reporters/index.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { readTraces } from '../../src/traces/read-traces.js'
import { NotShared, SharedLines } from '../../src/traces/shared-lines.js'
import { everyRule, timelinePolicy } from '../support/arbitrary-traces.js'
import { propertyRuns } from '../support/property-runs.js'
import { folderWith } from '../support/run-cli.js'
import { saidOnThreads } from '../support/said-on-threads.js'

vi.mock('node:worker_threads', async (original) => {
  const { withResidents } = await import('../support/resident-threads.js')
  return withResidents(await original())
})

const policy = requirePolicy(loadPolicyObject(everyRule))
const worker = new URL('../../lib/parallel/worker.js', import.meta.url)

type More = Parameters<typeof saidOnThreads>[3]
const said = (folder: string, jobs: number, more: More = {}) =>
  saidOnThreads(folder, jobs, policy, { uneven: 0, ...more })

const json = (value: object) => JSON.stringify(value)
/** As Python writes it. */
const spaced = (value: object) => json(value).replaceAll('":', '": ').replaceAll(',"', ', "')

const call = (trace: string, more: object = {}) =>
  json({ type: 'tool_call', trace, tool: 'book', args: { id: 1 }, ...more })
const result = (trace: string, id: string) => json({ type: 'tool_result', trace, id, result: { ok: true } })

/** Lines of eight traces, one after another, calls and results apart, with what else may stand between them. */
const clean = Array.from({ length: 400 }, (_, i) => {
  const trace = `run-${i % 8}`
  const step = Math.floor(i / 8)
  if (step === 0) return json({ type: 'trace_start', trace, messages: true })
  if (step % 7 === 1) return json({ type: 'message', trace, role: step % 2 ? 'user' : 'assistant', text: `say ${i}` })
  if (step % 7 === 2) return json({ type: 'usage', trace, usage: { input_tokens: i, output_tokens: 2 } })
  const tool = ['get_user', 'book', 'pay', 'delete_user', 'search'][i % 5] as string
  const args = i % 3 === 0 ? { id: 'x', trace: `run-${(i + 1) % 8}` } : { id: i, amount: i }
  const value = { type: 'tool_call', trace, tool, args, ...(i % 2 === 0 && { result: { n: i } }) }
  return i % 4 === 0 ? spaced(value) : json(value)
})

const pairs = Array.from({ length: 120 }, (_, i) => {
  const trace = `pair-${i % 5}`
  return [call(trace, { id: `${i}`, tool: i % 2 ? 'book' : 'pay' }), result(trace, `${i}`)]
}).flat()

const first = call('first')
const shared = [first, ...clean, ...pairs]

/** What is between the lines, or in place of them, and might be given to the wrong thread, to two, or to none. */
const odd: Readonly<Record<string, string>> = {
  'a trace in the arguments': json({ type: 'tool_call', tool: 'pay', args: { trace: 'run-2' }, trace: 'run-1' }),
  'a trace in the arguments alone': json({ type: 'tool_call', tool: 'pay', args: { trace: 'run-2' } }),
  'the trace twice': '{"type":"tool_call","trace":"run-1","tool":"pay","args":{},"trace":"run-2"}',
  'the trace twice, once escaped': '{"type":"tool_call","trace":"run-1","tool":"pay","args":{},"\\u0074race":"run-2"}',
  'the trace escaped': '{"type":"tool_call","\\u0074race":"run-1","tool":"pay","args":{}}',
  'an id that is escaped': '{"type":"tool_call","trace":"run\\u002d1","tool":"pay","args":{}}',
  'an id of other letters': call('ausführung-1'),
  'an id with a quotation mark': call('run "1"'),
  'an id with a token': call(`run ghp_${'a1'.repeat(18)}`),
  'the trace first': json({ trace: 'run-3', tool: 'pay', args: { amount: 900 } }),
  'the trace first, of another type': json({ trace: 'run-3', type: 'episode_start', episode_id: 'run-4' }),
  'the type twice': '{"type":"tool_call","trace":"run-1","tool":"pay","args":{},"type":"message"}',
  'no trace': json({ type: 'tool_call', tool: 'pay', args: {} }),
  'an empty trace': call(''),
  'an empty trace and another name of it': json({
    type: 'tool_call',
    trace: '',
    session: 'run-2',
    tool: 'pay',
    args: {},
  }),
  'a trace that is a number': '{"type":"tool_call","trace":7,"tool":"pay","args":{}}',
  'a list': `[${call('run-1')},${call('run-2')}]`,
  'a list of one': `[${call('run-1')}]`,
  'two calls of two traces': `${call('run-1')}${call('run-2')}`,
  'two calls of one trace': `${call('run-1')} ${call('run-1')}`,
  'two lines that a carriage return separates': `${call('run-1')}\r${call('run-2')}`,
  'lines of one trace that carriage returns separate': Array.from({ length: 9 }, () => call('run-1')).join('\r'),
  'a comment that a carriage return separates from a call': `# a\r${call('run-1')}`,
  'bad lines that carriage returns separate': 'no\rnor\rthis\nno',
  'carriage returns inside of a call': call('run-1').replaceAll(',', ',\r'),
  'a call without a name, and names of tools': json({ trace: 'run-1', tool: '', args: {}, tools: ['pay', 'book'] }),
  'a bare value': '7',
  'a comment': '# a comment',
  'a blank line': '',
  'a line of spaces': '   ',
  'no JSON': 'not json at all',
  'a call that is cut': '{"type":"tool_call","trace":"run-1","tool":',
  'a type alone': '{"type":"tool_call"',
  'a trace alone': '{"trace":"run-1"',
  'a result of nobody': result('run-1', 'nobody'),
  'a result of another trace': result('run-2', '7'),
  'two records of one call': [0, 1]
    .map((at) =>
      json({
        type: 'tool_call',
        trace: 'run-1',
        episode_id: 'e',
        step_id: 's',
        call_index: 0,
        tool: 'pay',
        ...(at && { result: 1 }),
      }),
    )
    .join('\n'),
  'a fallback of sessions': json({ type: 'session_fallback' }),
  'an episode': json({ type: 'episode_start', episode_id: 'run-1' }),
  'a run with a prompt': json({ prompt: 'a', response: 'b' }),
  'a call of another format': json({ role: 'assistant', tool_calls: [{ function: { name: 'pay', arguments: '{}' } }] }),
  'a message without its text': json({ type: 'message', trace: 'run-1', role: 'user' }),
  'a call in words': json({
    type: 'message',
    trace: 'run-9',
    role: 'assistant',
    text: '<execute_command><command>rm</command></execute_command>',
  }),
  'a call in words before a bad line': `${json({
    type: 'message',
    trace: 'run-9',
    role: 'assistant',
    text: '<execute_command><command>rm</command></execute_command>',
  })}\nno JSON`,
  'a call without a tool': json({ type: 'tool_call', trace: 'run-1', args: {} }),
  'a number that no double holds': '{"type":"tool_call","trace":"run-1","tool":"book","args":{"id":9007199254740993}}',
}

const message = { type: 'message', trace: 'run-1', role: 'user', text: 'hello' }
const untyped = { trace: 'run-1', tool: 'book', args: { id: 1 } }

/** What most of them ask: starting threads takes most of the time. */
const gathering = { gathers: [true] }
const inOneBundle = { ...gathering, maxEvents: 100_000 }

const folderOf = (text: string) => folderWith({ 'traces.jsonl': text })
const text = (lines: readonly string[], end = '\n') => lines.map((line) => `${line}${end}`).join('')

describe('one file that several threads read', () => {
  it.each([2, 3, 5])(
    'gives the same result, profile, timelines, partial result and evidence on %i threads',
    async (jobs) => {
      const folder = folderOf(text(shared))
      expect(await said(folder, jobs, { isShared: true })).toBe(await said(folder, 1))
    },
  )

  it.each<[string, Record<string, string>]>([
    ['ends in the middle of a record', { 't.jsonl': text(shared) + call('run-1').slice(0, 30) }],
    ['ends without a line feed', { 't.jsonl': text(shared) + call('run-1') }],
    ['has lines that end in CR and LF', { 't.jsonl': text(shared, '\r\n') }],
    [
      'has bad lines, comments and blank lines',
      { 't.jsonl': text([...shared, '# a', '', 'no', '7', '{"type":', ...clean]) },
    ],
    ['begins with messages', { 't.jsonl': text(clean) }],
    [
      'stands between small ones, with traces in several',
      { 'a.jsonl': text([first]), 'b.jsonl': text(shared), 'c.jsonl': text(pairs) },
    ],
  ])('is shared, and gives the same, where it %s', async (_, files) => {
    const folder = folderWith(files)
    expect(await said(folder, 3, { isShared: true, ...gathering })).toBe(await said(folder, 1, gathering))
  })

  it.each(Object.entries(odd))('gives the same with %s', async (_, line) => {
    const middle = shared.length / 2
    const folder = folderOf(text([...shared.slice(0, middle), line, ...shared.slice(middle)]))
    expect(await said(folder, 2, gathering)).toBe(await said(folder, 1, gathering))
  })

  it.each<[string, string]>([
    ['a byte order mark', `\uFEFF${text(shared)}`],
    ['a comment', `# a\n${text(shared)}`],
    ['a blank line', `\n${text(shared)}`],
    ['a record of another format', text([json({ role: 'user', content: 'a' }), ...shared])],
    ['nothing', ''],
    ['a value over lines', `${JSON.stringify(JSON.parse(first), undefined, 1)}\n${text(shared)}`],
    ['one line alone', first],
    ['records of which none is certain', text(Array.from({ length: 100 }, (_, id) => `${json({ ...message, id })}`))],
    ['calls that have keys of others', text(Array.from({ length: 100 }, (_, id) => json({ ...untyped, more: id })))],
  ])('gives the same where it begins with %s', async (_, content) => {
    const folder = folderWith({ 'traces.jsonl': content, 'z.jsonl': text(pairs) })
    expect(await said(folder, 2, gathering)).toBe(await said(folder, 1, gathering))
  })

  it('gives the same with bytes that are not UTF-8', async () => {
    const folder = folderOf('')
    const bad = Buffer.from(`${call('run-1')}\n`)
    bad[30] = 0xff
    writeFileSync(
      join(folder, 'traces.jsonl'),
      Buffer.concat([Buffer.from(text(shared)), bad, Buffer.from(text(pairs))]),
    )
    expect(await said(folder, 3)).toBe(await said(folder, 1))
  })

  it('gives the same where more calls wait for a result than one thread remembers', async () => {
    const waiting = Array.from({ length: 17_000 }, (_, i) =>
      json({ type: 'tool_call', trace: `w${i % 7}`, id: `${i}`, tool: 'think' }),
    )
    const folder = folderOf(text([...waiting, result('w0', '0'), result('w6', '16995')]))
    const one = await said(folder, 1, inOneBundle)
    expect(one).toContain('result without a call')
    expect(await said(folder, 2, inOneBundle)).toBe(one)
  })

  it('gives the same where one line, by its carriage returns, holds more calls than one thread remembers', async () => {
    const waiting = Array.from({ length: 17_000 }, (_, i) => call('w', { id: `${i}`, tool: 'think' })).join('\r')
    const folder = folderOf(text([call('run-1', { id: '1' }), waiting, result('run-1', '1')]))
    const one = await said(folder, 1, inOneBundle)
    expect(one).toContain('result without a call')
    expect(await said(folder, 3, inOneBundle)).toBe(one)
  })

  it('gives the same timelines where what explains a finding is in a trace that another rule shows', async () => {
    const traces = Array.from({ length: 120 }, (_, i) => `t${i}`)
    const begin = traces.flatMap((trace) => [call(trace, { tool: 'loop' }), call(trace, { tool: 'drop_it' })])
    const end = traces.toReversed().map((trace) => call(trace, { tool: 'delete_one' }))
    const folder = folderOf(text([...begin, ...end]))
    const of = requirePolicy(loadPolicyObject(timelinePolicy))
    const one = await saidOnThreads(folder, 1, of)
    expect(one).toContain('"explains"')
    expect(await saidOnThreads(folder, 2, of, { uneven: 0, isShared: true })).toBe(one)
  })

  it('gives the same for lines of all kinds in any order', async () => {
    const line = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...shared) }, fc.constantFrom(...Object.values(odd)))
    await fc.assert(
      fc.asyncProperty(
        ...[fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom(2, 3), fc.boolean()],
        async (lines, end, jobs, gathers) => {
          const folder = folderOf(text([first, ...lines], end))
          const asked = { gathers: [gathers] }
          expect(await said(folder, jobs, asked)).toBe(await said(folder, 1, asked))
          rmSync(folder, { recursive: true })
        },
      ),
      propertyRuns(12),
    )
  }, 180_000)

  it.each([
    ['throws', 'throw new Error("lost")', /lost/],
    ['ends', 'process.exit(0)', /ended with 0, without an answer/],
    ['runs out of memory', 'const all = []\nfor (;;) all.push(new Array(1e6).fill(0))', /memory|ended with/],
  ])('is an error, and no result, where a thread %s', async (_, program, words) => {
    const folder = folderOf(text(shared))
    const broken = join(folder, 'broken.mjs')
    writeFileSync(broken, program)
    await expect(said(folder, 2, { program: pathToFileURL(broken) })).rejects.toThrow(words)
  })

  it('writes no evidence any more, into whatever file, once a thread was lost', async () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => call(`run-${i % 97}`, { tool: 'delete_user' }))
    const folder = folderWith({ 'broken.mjs': 'throw new Error("lost")', 'traces/a.jsonl': '', 'foreign.txt': '' })
    writeFileSync(join(folder, 'traces/a.jsonl'), gzipSync(text(lines), { level: 1 }))
    const recorder = new RunRecorder(policy, { redact: 'values', temporaryFolder: folder })
    const gather = { jobs: 2, parallelBytes: 0, uneven: 0, evidence: { recorder, observer: recorder } }
    const read = openTraces(['traces'], { cwd: folder })
    const program = pathToFileURL(join(folder, 'broken.mjs'))
    await expect(collectTraces(policy, read, { ...gather, program })).rejects.toThrow('lost')
    recorder.close()
    // A system gives the numbers of files that were closed to those that are opened next.
    const foreign = Array.from({ length: 6 }, () => openSync(join(folder, 'foreign.txt'), 'r+'))
    await after(700)
    expect(fstatSync(foreign[0] as number).size).toBe(0)
    for (const descriptor of foreign) closeSync(descriptor)
    const twin = new RunRecorder(policy, { redact: 'values', temporaryFolder: folder })
    const evidence = { recorder: twin, observer: twin }
    expect((await collectTraces(policy, read, { ...gather, evidence, program: worker })).reading.calls).toBe(60_000)
    twin.close()
  })

  it('makes the same reports, in all formats', async () => {
    const folder = folderOf(text([...shared, 'no JSON']))
    const reports = [1, 2, 3].map(async (jobs) => {
      const options = { jobs, parallelBytes: 0, uneven: 0, program: worker, timelines: true }
      const collected = await collectTraces(policy, openTraces(['.'], { cwd: folder }), options)
      const { result } = conclude(policy, collected, { today: '2026-01-15', timelines: true, ruleMeanings: true })
      expect(result.verdict).toBe('fail')
      const formats = Object.entries(reporters)
      return Promise.all(formats.map(async ([name, report]) => [name, (await report())(result, plainContext)] as const))
    })
    const [one = [], ...others] = await Promise.all(reports)
    expect(new Map(one).get('text')).toContain('delete_user')
    for (const other of others) expect(other).toEqual(one)
  })

  it.each([
    ['takes the lines of another', 'workerData.lines.seed ^= 0x5bd1e995'],
    ['takes the lines of none', 'workerData.lines.place = 7'],
    ['reads a file that has grown', 'appendFileSync(workerData.list.files[0].path, line)'],
    [
      'reads a file that was changed',
      'const { path } = workerData.list.files[0]; const t = readFileSync(path, "utf8"); writeFileSync(path, t.replaceAll("delete_user", "delete_thing"))',
    ],
  ])('is read again by one thread where another one %s', async (_, change) => {
    const folder = folderOf(text(shared))
    const program = join(folderWith({}), 'other.mjs')
    const line = JSON.stringify(`${call('run-77')}\n`)
    writeFileSync(
      program,
      `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'\nimport { workerData } from 'node:worker_threads'\n` +
        `const line = ${line}\nif (workerData.options.profile) { ${change} }\nawait import(${JSON.stringify(worker.href)})`,
    )
    const several = await said(folder, 2, { program: pathToFileURL(program), ...gathering })
    expect(several).toBe(await said(folder, 1, gathering))
  })
})

describe('shared lines', () => {
  const readAll = (content: string) =>
    readTraces(
      [{ file: 't.jsonl', chunks: [Buffer.from(content)] }],
      { call: () => {}, result: () => {} },
      {
        share: { place: 0, of: 1, seed: 7 },
      },
    )

  it.each<[string, string]>([
    ['calls that carriage returns separate', `${call('a')}\r${call('a')}`],
    ['a call behind a comment and a carriage return', `# a\r${call('a')}`],
    ['two calls', `${call('a')} ${call('a')}`],
    ['a list of calls', `[${call('a')},${call('a')}]`],
    ['a call without a name that lists tools', json({ trace: 'a', tool: '', args: {}, tools: ['b', 'c'] })],
  ])('are given up where one line holds %s', async (_, line) => {
    await expect(readAll(text([first, ...clean, line]))).rejects.toThrow(NotShared)
  })

  it('are given up where no record is certain, and read where one is', async () => {
    const uncertain = Array.from({ length: 100 }, (_, id) => json({ ...message, id }))
    await expect(readAll(text(uncertain))).rejects.toThrow(NotShared)
    expect((await readAll(text([json(message), ...uncertain]))).traces).toBe(1)
  })

  it.each<[string, string]>([
    ['ends in a carriage return', `${call('a')}\r`],
    ['has carriage returns inside of a call', call('a').replaceAll(',', ',\r')],
    ['is a list of one call', `[${call('a')}]`],
  ])('are read where a line %s', async (_, line) => {
    const { calls } = await readAll(text([first, ...clean]))
    expect((await readAll(text([first, ...clean, line]))).calls).toBe(calls + 1)
  })

  const lineOf = fc.oneof(
    fc.constantFrom(...shared, ...Object.values(odd)),
    fc.tuple(fc.constantFrom(...shared), fc.nat(), fc.nat(255)).map(([line, at, byte]) => {
      const bytes = Buffer.from(line)
      bytes[at % bytes.length] = byte
      return bytes.toString('latin1')
    }),
  )

  it('are each taken by one reader, the owner of their trace where they seem to have one', () => {
    fc.assert(
      fc.property(fc.array(lineOf, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), fc.nat(), (lines, of, seed) => {
        const readers = Array.from({ length: of }, (_, place) => new SharedLines({ place, of, seed }))
        for (const line of lines) {
          const bytes = Buffer.from(`${line}\n`, 'latin1')
          const takers = readers.filter((reader) => reader.takes(bytes, 0, bytes.length - 1))
          expect(takers).toHaveLength(1)
          const trace = clean.includes(line) ? (JSON.parse(line).trace as string) : undefined
          if (trace !== undefined) expect(takers[0]?.owns(trace)).toBe(true)
        }
        expect(readers.reduce((sum, { taken }) => sum + taken, 0)).toBe(lines.length)
      }),
      propertyRuns(300),
    )
  })

  it('are shared out evenly, and by another seed otherwise', () => {
    const taken = (seed: number) => {
      const reader = new SharedLines({ place: 0, of: 2, seed })
      return Array.from({ length: 1000 }, (_, i) => reader.owns(`session-${i}`))
    }
    const share = taken(1).filter(Boolean).length
    expect(share).toBeGreaterThan(420)
    expect(share).toBeLessThan(580)
    expect(taken(2)).not.toEqual(taken(1))
  })
})

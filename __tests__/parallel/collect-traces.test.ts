import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RunRecorder } from '../../src/evidence/run/run-recorder.js'
import { openTraces } from '../../src/library/sources.js'
import { AssayError } from '../../src/model/problem.js'
import { attemptShare } from '../../src/parallel/collect-share.js'
import { collectTraces } from '../../src/parallel/collect-traces.js'
import { shareFiles } from '../../src/parallel/share-files.js'
import { loadPolicy, loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { everyRule, longTraces, splitTraces, type TraceFileText, timelinePolicy } from '../support/arbitrary-traces.js'
import { propertyRuns } from '../support/property-runs.js'
import { folderWith, runCli } from '../support/run-cli.js'
import { saidOnThreads } from '../support/said-on-threads.js'

/** Threads run what is built. */
const program = new URL('../../lib/parallel/worker.js', import.meta.url)
const policyOf = (document: object) => requirePolicy(loadPolicyObject(document))
const everything = policyOf(everyRule)

const said = (folder: string, jobs: number, policy = everything, more: Parameters<typeof saidOnThreads>[3] = {}) =>
  saidOnThreads(folder, jobs, policy, { uneven: Number.POSITIVE_INFINITY, ...more })

const folderOf = (files: readonly TraceFileText[]) =>
  folderWith(Object.fromEntries(files.map(({ name, text }) => [name, text])))

const call = (trace: string, more: object = {}) => ({ type: 'tool_call', trace, tool: 'book', args: {}, ...more })

describe('traces that several threads read', () => {
  it('give the same result, profile, timelines and evidence for any number of threads', async () => {
    await fc.assert(
      fc.asyncProperty(splitTraces(1), async ({ files }) => {
        const folder = folderOf(files)
        const one = await said(folder, 1)
        for (const jobs of [2, 3]) expect(await said(folder, jobs)).toBe(one)
        rmSync(folder, { recursive: true })
      }),
      propertyRuns(12),
    )
  }, 120_000)

  it('give the same timelines of many and long traces', async () => {
    const folder = folderOf(fc.sample(longTraces, 1)[0] as readonly TraceFileText[])
    const policy = policyOf(timelinePolicy)
    expect(await said(folder, 3, policy, { isShared: true })).toBe(await said(folder, 1, policy))
  })

  it.each<[string, Record<string, string | readonly unknown[]>]>([
    ['a trace is in two files', { 'a.jsonl': [call('t')], 'b.jsonl': [call('t'), call('u')] }],
    ['a result is nobody’s', { 'a.jsonl': [call('t')], 'b.jsonl': [{ type: 'tool_result', trace: 'u', id: 'x' }] }],
    [
      'there are more tools than are compared with the policy’s entries',
      Object.fromEntries(
        ['a', 'b'].map((file) => [
          `${file}.jsonl`,
          Array.from({ length: 80 }, (_, i) => call(`${file}${i}`, { tool: `bok${file}${i}` })),
        ]),
      ),
    ],
    ['a file is not a trace', { 'a.jsonl': [call('t')], 'b.jsonl': '{"some":"thing"}\n', 'c.jsonl': [call('u')] }],
    ['a file is empty', { 'a.jsonl': [call('t')], 'b.jsonl': '' }],
    [
      'a token stands in the name of a tool, which evidence counts once',
      Object.fromEntries(['a', 'b'].map((t) => [`${t}.jsonl`, [call(t, { tool: `book ghp_${'a1'.repeat(18)}` })]])),
    ],
    [
      'a token stands in arguments and in ids of traces, which evidence counts each time',
      Object.fromEntries(
        ['a', 'b'].map((t) => [
          `${t}.jsonl`,
          [call(`${t} ghp_${'b2'.repeat(18)}`, { args: { t: `ghp_${'c3'.repeat(18)}` } })],
        ]),
      ),
    ],
    [
      'a trace has more events than a bundle, between traces of other files',
      Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((t, i) => [
          `${t}.jsonl`,
          Array.from({ length: i % 2 === 0 ? 7 : 130 }, (_, n) => call(i === 1 ? t : `${t}${n % 3}`)),
        ]),
      ),
    ],
  ])('give the same where %s', async (_, files) => {
    const folder = folderWith(files)
    const policy = policyOf({ version: '2.0', name: 'p', tools: { allow: ['book', 'bok'] } })
    expect(await said(folder, 2, policy)).toBe(await said(folder, 1, policy))
  })

  it('give the same where the policy holds a number that no double holds', async () => {
    const schema = { type: 'object', properties: { n: { maximum: 1 } } }
    const text = JSON.stringify({ version: '2.0', name: 'p', schemas: { book: schema } }).replace(
      '"maximum":1',
      '"maximum":9007199254740993',
    )
    const at = (n: string) => `{"type":"tool_call","trace":"t${n}","tool":"book","args":{"n":${n}}}\n`
    const folder = folderWith({
      'policy.yaml': text,
      'traces/a.jsonl': at('9007199254740992'),
      'traces/b.jsonl': at('9007199254740994'),
    })
    const outcome = async (jobs: string) =>
      (await runCli(['check', '--jobs', jobs, '--format', 'json'], { cwd: folder })).stdout
    expect(JSON.parse(await outcome('2')).findings).toHaveLength(1)
    expect(await outcome('2')).toBe(await outcome('1'))
  })

  it('are refused as one thread refuses them', async () => {
    const folder = folderWith({ 'a.jsonl': [call('t')], 'b.jsonl': 'no trace\n', 'c.jsonl': 'neither\n' })
    const read = openTraces(['.'], { cwd: folder })
    const refusals = [1, 2, 3].map((jobs) =>
      collectTraces(everything, read, { jobs, parallelBytes: 0, program }).catch((error: AssayError) => error.problems),
    )
    const [one, ...others] = await Promise.all(refusals)
    expect(one).toMatchObject([{ code: 'E_TRACE_FORMAT' }])
    for (const other of others) expect(other).toEqual(one)
  })

  it.each([
    ['throws', 'throw new Error("lost")', /lost/],
    ['ends', 'process.exit(0)', /ended with 0, without an answer/],
  ])('are an error, and no result, where a thread %s', async (_, text, words) => {
    const folder = folderWith({ 'a.jsonl': [call('t')], 'b.jsonl': [call('u')] })
    const broken = join(folder, 'broken.mjs')
    writeFileSync(broken, text)
    const started = said(folder, 2, everything, { program: pathToFileURL(broken) })
    await expect(started).rejects.toThrow(words)
    await expect(started).rejects.not.toBeInstanceOf(AssayError)
  })

  it('leave evidence to one thread where the disk takes none, and the bundle is the same', async () => {
    const folder = folderWith({ 'a.jsonl': [call('t')], 'b.jsonl': [call('u')] })
    const recorded = async (temporaryFolder: string, jobs: number) => {
      const recorder = new RunRecorder(everything, { redact: 'values', temporaryFolder })
      const gather = { jobs, parallelBytes: 0, program, evidence: { recorder, observer: recorder } }
      await collectTraces(everything, openTraces(['.'], { cwd: folder }), gather)
      const all = { fromTrace: 0, toTrace: 9, fromEvent: 0, toEvent: 99 }
      const events = [...recorder.records(all)].map(({ data }) => Buffer.from(data).toString())
      recorder.close()
      return events
    }
    const one = await recorded(folder, 1)
    expect(one.length).toBeGreaterThan(2)
    expect(await recorded(join(folder, 'none'), 2)).toEqual(one)
    expect(readdirSync(folder)).toEqual(['a.jsonl', 'b.jsonl'])
  })

  it.skipIf(process.platform !== 'linux')('leave a share to one thread whose events find a full disk', async () => {
    const folder = folderWith({ 'a.jsonl': [call('t')] })
    const file = { path: join(folder, 'a.jsonl'), name: 'a.jsonl', isNamed: true }
    const full = openSync('/dev/full', 'w')
    const evidence = { redact: 'values', descriptor: full } as const
    const stop = new Int32Array(new SharedArrayBuffer(4))
    const share = { policy: everything, list: { files: [file] }, options: {}, stop }
    expect(await attemptShare({ ...share, evidence })).toBeUndefined()
    // The others stop, too.
    expect(await attemptShare(share)).toBeUndefined()
    stop[0] = 0
    expect(await attemptShare(share)).toMatchObject({ partial: { calls: 1 } })
    closeSync(full)
  })

  it('are as many files a thread as make the same number of bytes', () => {
    expect(shareFiles([5, 9, 1, 4], 2)).toEqual([
      [1, 2],
      [0, 3],
    ])
    expect(shareFiles([1], 4)).toEqual([[0]])
    expect(shareFiles([0, 0, 0], 2)).toEqual([[0, 1, 2]])
  })
})

describe('--jobs', () => {
  it('changes no byte of a report, and is not in the line that repeats the run', async () => {
    const folder = folderWith({ 'policy.yaml': JSON.stringify(everyRule), 'traces/a.jsonl': [call('t')] })
    const html = async (...flags: string[]) =>
      (await runCli(['check', '--format', 'html', ...flags], { cwd: folder })).stdout
    expect(await html('--jobs', '7')).toBe(await html())
  })

  it('takes a number of threads', async () => {
    const folder = folderWith({ 'policy.yaml': JSON.stringify(everyRule), 'traces/a.jsonl': [call('t')] })
    for (const jobs of ['0', 'many', '-1']) {
      const { code, stderr } = await runCli(['check', '--jobs', jobs], { cwd: folder })
      expect([code, stderr]).toEqual([2, expect.stringContaining('--jobs cannot be')])
    }
  })
})

it('a policy reaches another thread as it is', () => {
  const presets = new URL('../../presets/', import.meta.url)
  const files = readdirSync(presets).filter((name) => !name.includes('cases'))
  expect(files.length).toBeGreaterThan(3)
  const texts = files.map((name) => readFileSync(new URL(name, presets), 'utf8'))
  for (const policy of [everything, policyOf(timelinePolicy), ...texts.map((text) => requirePolicy(loadPolicy(text)))])
    expect(structuredClone(policy)).toStrictEqual(policy)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import { builtCli } from '../support/built-cli.js'
import { githubEffects } from '../support/github-effects.js'
import { pullRequest } from '../support/github-events.js'
import { startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { renderMarkdown } from '../support/rendered-markdown.js'
import { folderWith } from '../support/run-cli.js'
import { removeWorkspaces, runStep } from '../support/runner-environment.js'
import { uploadedFiles } from '../support/uploaded-files.js'
import { workflowCommands } from '../support/workflow-commands.js'

afterAll(removeWorkspaces)

const key = `sk-${'Zz0123456789abcd'.repeat(2)}`
const args = {
  amount: 61234987,
  to: { city: 'PLAINVALUE' },
  note: `with ${key}, then`,
  password: 'hunter2',
  flights: [{ origin: 'SFO' }, { origin: 'LAX' }],
}
const calls = (trace: string) => ['pay', 'pay'].map((tool) => ({ trace, tool, args }))
const policyOf = (more: object, ofRule: object = {}) =>
  JSON.stringify({
    version: '2.0',
    tools: { deny: ['drop'] },
    enforcement: { unconstrained_tools: 'allow' },
    sequences: [
      { type: 'max_calls', tool: 'pay', max: 1, id: 'pay-once', ...ofRule },
      { type: 'max_calls', tool: 'book', max: 1, id: 'book-once', show_args: ['to'] },
    ],
    ...more,
  })
const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')

/** Every text that the action made of the two payments, and which of the values are in which. */
async function published(policy: string, inputs: Record<string, string> = {}) {
  await using github = await startLoopbackGithub()
  const files = { 'policy.yaml': policy, 'traces/a.jsonl': lines(calls('run-1')) }
  const formats = 'html sarif junit tap gitlab azure summary text markdown'.split(' ')
  const reports = formats.map((format) => `${format}=out/${format}`).join('\n')
  const step = await runStep({ event: pullRequest(), github, files, inputs: { reports, ...inputs } })
  expect(step.exitCode).toBe(1)
  const kept = await uploadedFiles(github)
  return {
    result: step.result() as AssayResult,
    texts: { comment: github.state.comments[0]!.body, summary: step.summary },
    others: {
      log: step.stdout + step.stderr,
      evidence: gunzipSync(kept.get('evidence.tar.gz')!).toString(),
      baseline: kept.get('baseline.json')!.toString(),
      ...Object.fromEntries(
        formats.map((format) => [format, readFileSync(join(step.workspace, 'out', format), 'utf8')]),
      ),
    },
  }
}

const values = { amount: /61234987/, city: /PLAINVALUE/, key: new RegExp(key), password: /hunter2/, origin: /SFO|LAX/ }
const seenIn = (text: string) => Object.entries(values).flatMap(([name, value]) => (value.test(text) ? [name] : []))

describe('comment, summary, result, HTML, Markdown and text of the built action', () => {
  test.each([
    ['nothing by default', {}, {}, {}, []],
    ['what the root of the policy names', { show_args: ['amount', 'flights.origin'] }, {}, {}, ['amount', 'origin']],
    ['what the broken rule names', {}, { show_args: ['to.city'] }, {}, ['city']],
    ['no secret, whatever the policy names', { show_args: ['note', 'password'] }, {}, {}, []],
    ['all but secrets under `secrets`', {}, {}, { redact: 'secrets' }, ['amount', 'city', 'origin']],
    ['everything under `none`', {}, {}, { redact: 'none' }, ['amount', 'city', 'key', 'password', 'origin']],
  ])('show %s, and nothing else does', async (_, root, ofRule, inputs, shown) => {
    const { result, texts, others } = await published(policyOf(root, ofRule), inputs)
    expect(seenIn(JSON.stringify(result))).toEqual(shown)
    for (const [name, text] of Object.entries(texts)) expect([name, seenIn(text)]).toEqual([name, shown])
    const expected = (name: string) => (['html', 'text', 'markdown'].includes(name) ? shown : [])
    for (const [name, text] of Object.entries(others)) expect([name, seenIn(text)]).toEqual([name, expected(name)])
  })

  test('say where a secret was', async () => {
    const { texts } = await published(policyOf({}), { redact: 'secrets' })
    expect(texts.comment).toContain('       amount: 61234987\n')
    expect(texts.comment).toContain('       note: "with [redacted:sk-key], then"\n')
    expect(texts.comment).toContain('       password: "[redacted:name]"\n')
  })
})

test('values made to break out have no effect, and a megabyte of them no size', async () => {
  await using github = await startLoopbackGithub()
  const hostile = {
    fence: '\n```\n````````````````\n@everyone #1 <img src=x>',
    lines: '\n- #9 forged\r\n+ #10 forged\u2028x',
    bidi: '\u202etxt.exe\u2066',
    command: '\n::error::forged\n##[error]forged',
    '```\n@all': '</details><!-- assay-section -->',
    long: '`@a '.repeat(250_000),
    deep: [[[[[[{ '</pre>': ['x'.repeat(1_000_000)] }]]]]]],
  }
  const files = {
    'policy.yaml': policyOf({}),
    'traces/a.jsonl': lines(['pay', 'pay'].map((tool) => ({ trace: 'run-1', tool, args: hostile }))),
  }
  const step = await runStep({ event: pullRequest(), github, files, inputs: { redact: 'none' } })
  expect(step.exitCode).toBe(1)
  const { body } = github.state.comments[0]!
  for (const text of [body.replace(/^<!--.*\n/, ''), step.summary]) {
    const { effects, elements } = githubEffects(renderMarkdown(text))
    expect(effects).toEqual([])
    expect(elements.filter((tag) => /^<(?:img|script|style)/.test(tag))).toEqual([])
    expect(text).toContain('fence: "\\n```\\n`')
    expect(text).not.toMatch(/^[-+] #\d+ forged/m)
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u)
    expect(text.length).toBeLessThan(10_000)
  }
  const commands = workflowCommands(step.stdout + step.stderr)
  expect(commands.filter(({ message }) => message.includes('forged'))).toEqual([])
})

describe('the built command line', () => {
  const check = (cwd: string, traces: string, ...more: string[]) =>
    builtCli(['check', '--policy', 'policy.yaml', '--traces', traces, ...more], { cwd })
  const result = ['--format', 'json', '--report', 'html=out.html']

  test.each([
    [[], ['amount']],
    [
      ['--redact', 'secrets'],
      ['amount', 'city', 'origin'],
    ],
    [
      ['--redact', 'none'],
      ['amount', 'city', 'key', 'password', 'origin'],
    ],
  ])('with %j shows %j in the result, in the HTML page, and merges to the same', (flags, shown) => {
    const cwd = folderWith({
      'policy.yaml': policyOf({ show_args: ['amount'] }),
      'traces/a.jsonl': calls('run-1'),
      'traces/b.jsonl': calls('run-2'),
    })
    const whole = check(cwd, 'traces/', ...result, ...flags)
    expect([whole.code, seenIn(whole.stdout)]).toEqual([1, shown])
    expect(seenIn(readFileSync(join(cwd, 'out.html'), 'utf8'))).toEqual(shown)
    for (const name of ['a', 'b']) {
      check(cwd, `traces/${name}.jsonl`, '--partial', `${name}.json`, ...flags)
      expect(seenIn(readFileSync(join(cwd, `${name}.json`), 'utf8'))).toEqual(shown)
    }
    const merged = builtCli(['merge', 'a.json', 'b.json', '--policy', 'policy.yaml', ...result], { cwd })
    expect(merged.stdout).toBe(whole.stdout)
  })
})

test('jobs that collect decide what the job that merges shows', async () => {
  await using github = await startLoopbackGithub()
  const files = { 'policy.yaml': policyOf({ show_args: ['amount'] }) }
  const step = (inputs: Record<string, string>, traces: Record<string, string> = {}) =>
    runStep({ event: pullRequest(), github, files: { ...files, ...traces }, inputs })
  for (const [section, redact] of [
    ['a', 'values'],
    ['b', 'secrets'],
  ] as const) {
    await step({ mode: 'collect', section, redact }, { [`traces/${section}.jsonl`]: lines(calls(section)) })
  }
  const merged = await step({ mode: 'merge' })
  const { timelines = [] } = merged.result() as AssayResult
  expect(timelines.map(({ trace, calls }) => [trace, Object.keys(calls[0]?.shown ?? {})])).toEqual([
    ['a', ['amount']],
    ['b', ['amount', 'to', 'note', 'password', 'flights']],
  ])
  expect(seenIn(JSON.stringify(timelines))).toEqual(['amount', 'city', 'origin'])
})

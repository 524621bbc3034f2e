import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.js'

let folder = ''
const order = (id: number) => ({ order: id })
const line = (tool: string, args: object = {}) =>
  JSON.stringify({ type: 'tool_call', trace: 'run-1', tool, args, result: 'ok' })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-related-'))
  writeFileSync(
    join(folder, 'policy.yaml'),
    `version: "2.0"
enforcement: { unconstrained_tools: allow }
sequences:
  - { id: paid-once, type: before, first: approve, then: pay, same: order, uses: 1 }
`,
  )
  const between = Array.from({ length: 60 }, () => line('think'))
  const calls = [line('approve', order(1)), line('pay', order(1)), ...between, line('pay', order(1)), line('think')]
  writeFileSync(join(folder, 'trace.jsonl'), `${calls.join('\n')}\n`)
})
afterAll(() => rmSync(folder, { recursive: true }))

const report = async (format: string, ...flags: string[]) => {
  const { stdout } = await runCli(['check', '--policy', 'policy.yaml', 'trace.jsonl', '--format', format, ...flags], {
    cwd: folder,
  })
  return stdout
}

test('a person at a terminal reads which approval was used up, and by which payment', async () => {
  const text = await report('text', '--verbose')
  expect(text).toContain('trace run-1 · call 63 · call 1 was used up, call 2 used it up')
  const lines = text.split('\n').map((each) => each.trimEnd())
  const first = lines.findIndex((each) => each.startsWith('    ▹'))
  expect(lines.slice(first, first + 7)).toEqual([
    '    ▹  1  approve  (order)  ◁ was used up',
    '    ▹  2  pay      (order)  ◁ used it up',
    '          … 58 calls not shown',
    '      61  think',
    '      62  think',
    '    ▸ 63  pay      (order)',
    '      64  think',
  ])
})

test('the page of HTML links to them, marks them, and says how many calls lie between', async () => {
  const page = await report('html')
  expect(page).toContain('<a href="#trace-1-1">call 1</a> was used up')
  expect(page).toContain('<a href="#trace-1-2">call 2</a> used it up')
  expect(page).toMatch(/<li id="trace-1-1" class="explains-dot">.*was used up<\/span> <span class="count">paid-once</)
  expect(page).toContain('broken at call 63; explained by calls 1, 2')
})

test.each([
  ['markdown', '◁ was used up'],
  ['junit', 'trace run-1 call 63 · call 1 was used up, call 2 used it up'],
  ['tap', '"related":[{"callIndex":0,"reason":"used-up"},{"callIndex":1,"reason":"used-by"}]'],
  ['sarif', 'Call 1 was used up: [trace.jsonl:1]'],
  ['json', '"reason": "used-up"'],
])('%s names them', async (format, words) => {
  expect(await report(format)).toContain(words)
})

test('a trace that paid once names none', async () => {
  expect(existsSync(join(folder, 'trace.jsonl'))).toBe(true)
  writeFileSync(join(folder, 'once.jsonl'), `${line('approve', order(1))}\n${line('pay', order(1))}\n`)
  const { stdout } = await runCli(['check', '--policy', 'policy.yaml', 'once.jsonl', '--format', 'json'], {
    cwd: folder,
  })
  expect(stdout).not.toContain('related')
})

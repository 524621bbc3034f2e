import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../../../src/model/finding.js'
import type { TimelineCall } from '../../../../src/model/timeline.js'
import { traceTimeline } from '../../../../src/reporters/github/failures/trace-timeline.js'
import { githubEffects } from '../../../support/github-effects.js'
import { hostileText } from '../../../support/hostile-text.js'
import { renderMarkdown } from '../../../support/rendered-markdown.js'

const finding: Finding = {
  level: 'error',
  rule: 'pay-once',
  message: '',
  trace: 'run-1',
  callIndex: 1,
  fingerprint: 'v1:a',
}
const timelineText = (calls: readonly TimelineCall[]) =>
  traceTimeline(finding, { trace: 'run-1', total: calls.length, calls })

test('shows values below their call, each on a line of its own', () => {
  const calls: TimelineCall[] = [
    { index: 0, tool: 'get_user', arguments: ['id'], outcome: 'success' },
    {
      index: 1,
      tool: 'pay',
      arguments: ['amount', 'to'],
      shown: { amount: '612', 'to.city': '"Rome"' },
      outcome: 'error',
    },
  ]
  expect(timelineText(calls).split('\n')).toEqual([
    '```diff',
    '@@ trace run-1, calls 1 to 2 of 2 @@',
    '  #1 get_user(id)     ok',
    '- #2 pay(amount, to)  failed     ◀ breaks pay-once',
    '       amount: 612',
    '       to.city: "Rome"',
    '```',
  ])
})

test('shows the earlier call that explains the break, however far away, and says what it has to do with it', () => {
  const calls: TimelineCall[] = [
    { index: 0, tool: 'approve', arguments: ['id'], outcome: 'success' },
    { index: 1, tool: 'pay', arguments: ['id'], outcome: 'success' },
    ...[199, 200, 201].map((index) => ({ index, tool: 'think', arguments: [] })),
    { index: 202, tool: 'pay', arguments: ['id'], outcome: 'success' },
  ]
  const explained: Finding = {
    ...finding,
    callIndex: 202,
    related: [
      { callIndex: 0, reason: 'used-up' },
      { callIndex: 1, reason: 'used-by' },
    ],
  }
  const lines = traceTimeline(explained, { trace: 'run-1', total: 300, calls }).split('\n')
  expect(lines).toEqual([
    '```diff',
    '@@ trace run-1, 6 calls of 300 @@',
    '! #1   approve(id)  ok         ◁ was used up',
    '! #2   pay(id)      ok         ◁ used it up',
    '  … 197 calls not shown',
    '  #200 think()      no result',
    '  #201 think()      no result',
    '  #202 think()      no result',
    '- #203 pay(id)      ok         ◀ breaks pay-once',
    '```',
  ])
})

test('is one block of code whatever the values are, each within its line', () => {
  const shown = fc.dictionary(hostileText, hostileText, { maxKeys: 4 })
  fc.assert(
    fc.property(shown, shown, (first, second) => {
      const text = timelineText([
        { index: 0, tool: 'a', shown: first },
        { index: 1, tool: 'b', shown: second },
      ])
      const { effects, elements } = githubEffects(renderMarkdown(text))
      expect(effects).toEqual([])
      expect(elements).toEqual(['<pre>', '<code class="language-diff">'])
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u)
      expect(text.split('\n')).toHaveLength(5 + Object.keys(first).length + Object.keys(second).length)
      expect(text.split('\n').filter((line) => /^[-+]/.test(line))).toHaveLength(1)
    }),
    { numRuns: 500 },
  )
})

test('stays short with values of a megabyte', () => {
  const shown = Object.fromEntries(
    Array.from({ length: 16 }, (_, i) => [`${i}${'n'.repeat(1e6)}`, '`@all '.repeat(2e5)]),
  )
  expect(timelineText([{ index: 1, tool: 'b', shown }]).length).toBeLessThan(3_000)
})

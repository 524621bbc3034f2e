import { expect, it } from 'vitest'
import { validate } from '../../../src/library/validate.js'
import { fairShares } from '../../../src/reporters/grouping/spread-findings.js'
import { reportMarkdown } from '../../../src/reporters/markdown.js'
import { plainContext } from '../../../src/reporters/reporter.js'
import { reportText } from '../../../src/reporters/text.js'

const policy = { version: '2.0', tools: { deny: ['drop'] }, limits: { max_tool_calls_total: 1 } }
const loop = Array.from({ length: 80 }, () => ({ trace: 'loop', tool: 'read', args: {} }))
const short = [2, 3].flatMap((run) => [0, 1].map(() => ({ trace: `run-${run}`, tool: 'read', args: {} })))
const denied = { trace: 'run-4', tool: 'drop', args: {} }
const result = () => validate(policy, [...loop, ...short, denied])

it('one looping trace hides neither other traces nor other rules', async () => {
  const text = reportText(await result(), plainContext)
  for (const trace of ['loop', 'run-2', 'run-3', 'run-4']) expect(text).toContain(`trace ${trace}`)
  const long = Array.from({ length: 10 }, () => loop).flat()
  const markdown = reportMarkdown(await validate(policy, [...long, ...short, denied]), plainContext)
  for (const trace of ['loop', 'run-2', 'run-3', 'run-4']) expect(markdown).toContain(`| \`${trace}\` call`)
  expect(markdown).toContain('Showing 500 of 803 above')
})

it.each([
  [[138, 55, 15, 20], 50, [13, 12, 12, 13]],
  [[100, 1, 1], 50, [48, 1, 1]],
  [[3, 2], 50, [3, 2]],
  [[1, 1, 1], 2, [1, 1, 0]],
  [[], 5, []],
])('rows are shared fairly: %j in %d', (sizes, room, shares) => {
  const got = fairShares(sizes, room)
  expect(got.reduce((sum, share) => sum + share, 0)).toBe(shares.reduce((sum, share) => sum + share, 0))
  expect([...got].sort()).toEqual([...shares].sort())
})

import { describe, expect, test } from 'vitest'
import { compareFound, FindingLog, maxFindings } from '../../../src/evaluate/findings/finding-log.js'
import { OncePerTool } from '../../../src/evaluate/findings/once-per-tool.js'
import type { RawFinding } from '../../../src/evaluate/findings/raw-finding.js'

const count = 25_000

/** Places that repeat: several files, several findings of a line, several calls at one place. */
const all: readonly RawFinding[] = Array.from({ length: count }, (_, i) => ({
  rule: 'E_TOOL_DENIED',
  tool: `tool${i % 3}`,
  trace: i % 5 === 0 ? undefined : `t${i % 7}`,
  callIndex: i % 11 === 0 ? undefined : i,
  file: i % 4,
  line: 1 + ((i * 7919) % 4_000),
  column: 1 + (i % 2),
}))
const first = [...all].sort(compareFound).slice(0, maxFindings)

/** Numbers below `count` in an order that a generator decides, each once. */
function shuffled(seed: number): RawFinding[] {
  const list = [...all]
  let state = seed
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    const j = state % (i + 1)
    ;[list[i], list[j]] = [list[j] as RawFinding, list[i] as RawFinding]
  }
  return list
}

const sorted = [...all].sort(compareFound)
const orders: readonly (readonly [string, readonly RawFinding[]])[] = [
  ['in order', sorted],
  ['last first', [...sorted].reverse()],
  ['shuffled', shuffled(1)],
  ['shuffled again', shuffled(2)],
  ['the last ones first, then in order', [...sorted.slice(12_000), ...sorted.slice(0, 12_000)]],
  ['every other one late', [...sorted.filter((_, i) => i % 2 === 0), ...sorted.filter((_, i) => i % 2 === 1)]],
]

describe('of more findings than are kept the first in order are kept, in whatever order they come', () => {
  test.each(orders)('%s', (_, arriving) => {
    for (const tallied of [false, true]) {
      const log = new FindingLog(tallied)
      for (const raw of arriving) log.add(raw.file, raw.line, raw.column, () => raw)
      expect(log.total).toBe(count)
      const kept = [...log.kept].sort(compareFound)
      const different = kept.findIndex((raw, i) => compareFound(raw, first[i] as RawFinding) !== 0)
      expect([kept.length, different]).toEqual([maxFindings, -1])
      if (tallied) expect(log.findings.reduce((sum, set) => sum + set.count, 0)).toBe(count)
    }
  })

  test('a log that is exactly full keeps all, and one more displaces the last', () => {
    const log = new FindingLog()
    const add = (line: number) => log.add(0, line, 1, () => ({ rule: 'r', tool: 't', file: 0, line, column: 1 }))
    for (let line = maxFindings; line >= 1; line--) add(line)
    expect([log.total, log.kept.length]).toEqual([maxFindings, maxFindings])
    expect(log.kept.map(({ line }) => line)).toContain(maxFindings)
    add(maxFindings + 1)
    expect(log.kept.map(({ line }) => line)).toContain(maxFindings)
    add(0)
    const lines = log.kept.map(({ line }) => line)
    expect([log.total, log.kept.length, Math.min(...lines), Math.max(...lines)]).toEqual([
      maxFindings + 2,
      maxFindings,
      0,
      maxFindings - 1,
    ])
  })

  test('details are asked for only of findings that may be kept', () => {
    const log = new FindingLog()
    let made = 0
    for (let line = 1; line <= count; line++) {
      log.add(0, line, 1, () => {
        made++
        return { rule: 'r', file: 0, line, column: 1 }
      })
    }
    expect(made).toBe(maxFindings)
  })
})

describe('once a tool', () => {
  test('the finding that stands first, though it comes last; more tools than are kept count as one', () => {
    const log = new OncePerTool(true)
    const add = (tool: string, line: number, trace?: string) =>
      log.add(tool, trace, 0, line, 1, () => ({ rule: 'W_ARGS_NOT_RECORDED', tool, file: 0, line, column: 1 }))
    for (const line of [30, 10, 20]) add('a', line)
    expect([log.total, log.kept.map(({ line }) => line)]).toEqual([1, [10]])
    for (let i = 0; i < maxFindings + 5; i++) add(`tool${i}`, 100 + i)
    add('tool10003', 1)
    expect([log.total, log.kept.length]).toEqual([maxFindings + 1, maxFindings])
  })
})
